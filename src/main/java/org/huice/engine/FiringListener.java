package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.FactId;
import org.huice.rule.Outcome;
import org.huice.rule.Told;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Writes down every outcome that a rule inserts, with the facts that met the rule. */
final class FiringListener {
  private final FiredRules rules;
  private final List<Firing> firings = new ArrayList<>();
  private List<FactId> match = List.of();

  FiringListener(FiredRules rules) {
    this.rules = rules;
  }

  void listenTo(KieSession session) {
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            match = identities(event.getMatch().getObjects());
          }
        });
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null && event.getObject() instanceof Outcome outcome) {
              firings.add(firing(rules.written(event.getRule()), outcome));
            }
          }
        });
  }

  /** Sorted by policy, clause, rule and subject. */
  List<Firing> firings() {
    return firings.stream().sorted().toList();
  }

  /** A match holds the policy and computed figures too. */
  private static List<FactId> identities(List<Object> objects) {
    return objects.stream()
        .filter(Told.class::isInstance)
        .map(told -> ToldValues.fact(told).id())
        .toList();
  }

  private Firing firing(FiredRules.Written rule, Outcome outcome) {
    return new Firing(
        rule.policy(),
        rule.tree().name(),
        rule.tree().clause(),
        ToldValues.fact(outcome.subject()).id(),
        match,
        outcome);
  }
}
