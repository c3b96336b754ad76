package org.huice.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.rule.Outcome;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Finds the rule as written for the rule that Drools says has fired. */
final class FiredRules {
  private record Key(String packageName, String rule) {}

  private record Written(String policy, RuleTree tree) {}

  private final Map<Key, Written> written;

  private FiredRules(Map<Key, Written> written) {
    this.written = written;
  }

  static FiredRules of(List<UnitSource> policies) {
    Map<Key, Written> written = new HashMap<>();
    for (UnitSource policy : policies) {
      String packageName = policy.packageName();
      for (RuleTree tree : policy.rules()) {
        written.put(new Key(packageName, tree.name()), new Written(policy.name(), tree));
      }
    }
    return new FiredRules(Map.copyOf(written));
  }

  RuleTree tree(Rule rule) {
    return written(rule).tree();
  }

  private Written written(Rule rule) {
    return Objects.requireNonNull(
        written.get(new Key(rule.getPackageName(), rule.getName())), rule.getName());
  }

  /** Hands on every outcome that a rule inserts. */
  DefaultRuleRuntimeEventListener listener(SessionFacts facts, Consumer<Firing> firings) {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null && event.getObject() instanceof Outcome outcome) {
          firings.accept(firing(written(event.getRule()), outcome, facts));
        }
      }
    };
  }

  private static Firing firing(Written rule, Outcome outcome, SessionFacts facts) {
    return new Firing(
        rule.policy(),
        rule.tree().name(),
        rule.tree().clause(),
        facts.fact(outcome.subject()).id(),
        outcome);
  }
}
