package org.huice.advice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * What has a say in a clause: its policy, and those whose awards may take the place of its awards,
 * share a limit with them, or whose exclusions bar it.
 *
 * @param rules of those policies alone
 * @param isSettled whether a ruling of the clause may hang on others
 */
record Reach(RuleSet rules, boolean isSettled) {

  /** What has a say in that clause. */
  static Reach of(RuleSet rules, ClauseRef clause) {
    List<SettlementRule> deciding = deciding(rules);
    Set<ClauseRef> clauses = new TreeSet<>(Set.of(clause));
    int before = 0;
    while (before < clauses.size()) {
      before = clauses.size();
      deciding.stream().filter(rule -> meets(rule, clauses)).forEach(rule -> add(rule, clauses));
      List.copyOf(clauses).forEach(one -> exclusions(rules, one).forEach(clauses::add));
    }
    boolean settled =
        clauses.size() > 1 || deciding.stream().anyMatch(rule -> meets(rule, clauses));
    return new Reach(only(rules, clauses, deciding), settled);
  }

  /** To stand beside each other is no reason to look at each other. */
  private static List<SettlementRule> deciding(RuleSet rules) {
    return Stream.concat(
            rules.policies().values().stream()
                .flatMap(policy -> policy.document().settlement().stream()),
            rules.settlement().stream())
        .filter(rule -> !(rule instanceof SettlementRule.Additive))
        .toList();
  }

  private static boolean meets(SettlementRule rule, Set<ClauseRef> clauses) {
    return rule.clauses().stream().anyMatch(clauses::contains);
  }

  private static void add(SettlementRule rule, Set<ClauseRef> clauses) {
    clauses.addAll(rule.clauses());
  }

  private static Stream<ClauseRef> exclusions(RuleSet rules, ClauseRef barred) {
    return rules.policies().values().stream()
        .map(PolicyRules::document)
        .flatMap(policy -> exclusions(policy, barred));
  }

  private static Stream<ClauseRef> exclusions(PolicyDocument policy, ClauseRef barred) {
    return policy.clauses().values().stream()
        .filter(clause -> clause.kind() == Clause.Kind.EXCLUSION && bars(clause, policy, barred))
        .map(clause -> new ClauseRef(policy.id(), clause.id()));
  }

  private static boolean bars(Clause clause, PolicyDocument policy, ClauseRef barred) {
    List<ClauseRef> bars = clause.handling().bars();
    return bars.isEmpty() ? policy.id().equals(barred.policy()) : bars.contains(barred);
  }

  private static RuleSet only(
      RuleSet rules, Set<ClauseRef> clauses, List<SettlementRule> deciding) {
    return rules.only(
        clauses.stream().map(ClauseRef::policy).collect(Collectors.toSet()),
        rule -> deciding.contains(rule) && meets(rule, clauses));
  }
}
