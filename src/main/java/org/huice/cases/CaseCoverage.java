package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Truth;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Place;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * What the worked examples of a policy leave unshown. Every clause needs one that meets it and,
 * where facts can fail it, one that is refused; every threshold in its rules one on either side,
 * every tier and row by which it pays one, every limit one that it changes and one that it leaves,
 * and every rule between awards one in which it takes something. Of a clause that is marked
 * undecidable, and of every clause of a policy that is a draft or repealed, it is enough that an
 * example says so.
 */
public final class CaseCoverage {
  private final PolicyRules policy;
  private final Shown shown;
  private final List<Gap> gaps = new ArrayList<>();

  private CaseCoverage(PolicyRules policy, Shown shown) {
    this.policy = policy;
    this.shown = shown;
  }

  /**
   * The gaps of a policy, in the order of its clauses and rules.
   *
   * @param results of examples; those of other policies are left aside
   */
  public static List<Gap> of(RuleSet rules, String policy, List<CaseResult> results) {
    PolicyRules known = Objects.requireNonNull(rules.policies().get(policy), policy);
    List<CaseResult> own =
        results.stream().filter(result -> result.example().policy().equals(policy)).toList();
    return new CaseCoverage(known, Shown.by(policy, known.document().parameters(), own))
        .gaps(own.isEmpty());
  }

  private List<Gap> gaps(boolean empty) {
    PolicyDocument document = policy.document();
    for (Clause clause : document.clauses().values()) {
      if (empty) {
        Place file = Place.of(clause.declared().file());
        return List.of(new Gap(null, null, null, Gap.Kind.NO_CASES, file));
      }
      if (document.status() == PolicyDocument.Status.IN_FORCE
          && clause.handling().undecidable() == null) {
        decided(clause);
      } else if (!shown.undecided(clause.id())) {
        add(clause, Gap.Kind.NO_CASE);
      }
    }
    if (document.status() == PolicyDocument.Status.IN_FORCE) {
      document.settlement().forEach(this::settled);
    }
    return List.copyOf(gaps);
  }

  private void decided(Clause clause) {
    List<RuleTree> rules =
        policy.rules().stream().filter(rule -> rule.clause().equals(clause.id())).toList();
    if (!shown.met(clause.id())) {
      boolean failed = shown.metButFailed(clause.id());
      add(clause, failed ? Gap.Kind.POSITIVE_FAILED : Gap.Kind.NO_POSITIVE);
    }
    if (!shown.refused(clause.id()) && new Refusable(policy.document()).is(clause, rules)) {
      boolean failed = shown.refusedButFailed(clause.id());
      add(clause, failed ? Gap.Kind.REFUSED_FAILED : Gap.Kind.NO_REFUSED);
    }
    rules.stream()
        .flatMap(rule -> Threshold.of(rule).stream())
        .forEach(threshold -> bothSides(clause, threshold));
    new AmountCoverage(clause.id(), policy.document().parameters(), shown.amounts())
        .of(rules).stream()
            .filter(demand -> !demand.isShown(shown))
            .forEach(demand -> gaps.add(demand.gap()));
  }

  /** Of clauses that cannot be decided there is nothing to choose from and nothing to cut. */
  private void settled(SettlementRule rule) {
    String name = rule.terms().name();
    if (rule instanceof SettlementRule.Ceiling) {
      if (new Decidable(policy.document()).of(rule) > 0 && !shown.settled().took(name)) {
        add(rule, Gap.Kind.NEVER_SETTLED);
      }
      if (new Decidable(policy.document()).of(rule) > 0 && !shown.settled().leftAll(name)) {
        add(rule, Gap.Kind.ALWAYS_SETTLED);
      }
    } else if (rule instanceof SettlementRule.Selection
        && new Decidable(policy.document()).of(rule) >= Math.min(2, rule.clauses().size())
        && !shown.settled().felled(name)) {
      add(rule, Gap.Kind.NEVER_FELLED);
    }
  }

  private void bothSides(Clause clause, Threshold threshold) {
    if (!shown.ever(Truth.TRUE, threshold)) {
      add(clause, threshold, Gap.Kind.NEVER_TRUE);
    }
    if (!shown.ever(Truth.FALSE, threshold)) {
      add(clause, threshold, Gap.Kind.NEVER_FALSE);
    }
  }

  private void add(Clause clause, Gap.Kind kind) {
    gaps.add(new Gap(clause.id(), null, null, kind, clause.declared()));
  }

  private void add(Clause clause, Threshold threshold, Gap.Kind kind) {
    gaps.add(new Gap(clause.id(), threshold.text(), null, kind, threshold.place()));
  }

  private void add(SettlementRule rule, Gap.Kind kind) {
    gaps.add(new Gap(null, rule.terms().name(), null, kind, rule.terms().declared()));
  }
}
