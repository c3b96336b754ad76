package org.huice.advice;

import java.util.List;
import java.util.Objects;
import org.huice.determination.Matter;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Looks up what a matter is decided by. */
final class Rulebook {
  private Rulebook() {}

  private static PolicyRules policy(RuleSet rules, String id) {
    return Objects.requireNonNull(rules.policies().get(id), id);
  }

  /** The document of a policy. */
  static PolicyDocument document(RuleSet rules, String policy) {
    return policy(rules, policy).document();
  }

  /** The clause of a matter. */
  static Clause clause(RuleSet rules, Matter matter) {
    return Objects.requireNonNull(
        document(rules, matter.policy()).clauses().get(matter.clause()), matter.clause());
  }

  /** The rules of a matter's clause, in their order. */
  static List<RuleTree> rules(RuleSet rules, Matter matter) {
    return policy(rules, matter.policy()).rules().stream()
        .filter(rule -> rule.clause().equals(matter.clause()))
        .toList();
  }
}
