package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.drl.RuleTree;
import org.huice.matching.Gaps;
import org.huice.matching.Inputs;
import org.huice.matching.Workload;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** What is found once of a rule set and not for every dossier: the rules of each clause. */
final class Plan {
  private final Map<String, Map<String, Ruled>> policies = new HashMap<>();
  private final List<Inputs> all = new ArrayList<>();
  private final Gaps gaps;

  /**
   * The rules that decide a clause.
   *
   * @param rules in the order of the policy
   * @param inputs what each of them reads
   */
  record Ruled(List<RuleTree> rules, List<Inputs> inputs) {
    private static final Ruled NONE = new Ruled(List.of(), List.of());
  }

  Plan(RuleSet rules) {
    this.gaps = new Gaps(rules.vocabulary());
    rules.policies().forEach((id, policy) -> policies.put(id, ruled(policy)));
  }

  private Map<String, Ruled> ruled(PolicyRules policy) {
    Map<String, List<RuleTree>> clauses = new HashMap<>();
    for (RuleTree rule : policy.rules()) {
      clauses.computeIfAbsent(rule.clause(), clause -> new ArrayList<>()).add(rule);
    }
    Map<String, Ruled> ruled = new HashMap<>();
    clauses.forEach((clause, trees) -> ruled.put(clause, ruled(trees)));
    return ruled;
  }

  private Ruled ruled(List<RuleTree> trees) {
    List<Inputs> inputs = trees.stream().map(tree -> Inputs.of(tree, gaps)).toList();
    all.addAll(inputs);
    return new Ruled(List.copyOf(trees), inputs);
  }

  /** The rules of a clause; none where it has none. */
  Ruled of(String policy, String clause) {
    return policies.getOrDefault(policy, Map.of()).getOrDefault(clause, Ruled.NONE);
  }

  /** Whether a dossier of so many facts is so small that no rule can have too much to look at. */
  boolean isLittleWork(int facts) {
    long steps = 0;
    for (Inputs rule : all) {
      steps += rule.mostSteps(facts);
    }
    return steps <= Workload.MOST;
  }

  /** The fields of the vocabulary by number. */
  Gaps gaps() {
    return gaps;
  }
}
