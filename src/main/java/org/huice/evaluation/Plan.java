package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.Gaps;
import org.huice.matching.Inputs;
import org.huice.matching.Workload;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is found once of a rule set and not for every dossier: the rules of each clause. */
final class Plan {
  private static final Ruled NONE = new Ruled(List.of());

  private final Map<String, Map<String, Ruled>> policies = new HashMap<>();
  private final List<Breadth> breadths = new ArrayList<>();
  private final Vocabulary vocabulary;
  private volatile @Nullable Gaps gaps;

  /** The rules that decide a clause. */
  static final class Ruled {
    private final List<RuleTree> rules;
    private volatile @Nullable List<Inputs> inputs;

    private Ruled(List<RuleTree> rules) {
      this.rules = List.copyOf(rules);
    }

    /** In the order of the policy. */
    List<RuleTree> rules() {
      return rules;
    }

    /** What each of them reads; found when it is first asked for. */
    List<Inputs> inputs(Gaps gaps) {
      List<Inputs> found = inputs;
      if (found == null) {
        found = rules.stream().map(rule -> Inputs.of(rule, gaps)).toList();
        inputs = found;
      }
      return found;
    }
  }

  Plan(RuleSet rules) {
    this.vocabulary = rules.vocabulary();
    rules.policies().forEach((id, policy) -> policies.put(id, ruled(policy)));
  }

  private Map<String, Ruled> ruled(PolicyRules policy) {
    Map<String, List<RuleTree>> clauses = new HashMap<>();
    for (RuleTree rule : policy.rules()) {
      clauses.computeIfAbsent(rule.clause(), clause -> new ArrayList<>()).add(rule);
      breadths.add(Breadth.of(rule));
    }
    Map<String, Ruled> ruled = new HashMap<>();
    clauses.forEach((clause, trees) -> ruled.put(clause, new Ruled(trees)));
    return ruled;
  }

  /** The rules of a clause; none where it has none. */
  Ruled of(String policy, String clause) {
    return policies.getOrDefault(policy, Map.of()).getOrDefault(clause, NONE);
  }

  /** Whether a dossier of so many facts is so small that no rule can have too much to look at. */
  boolean isLittleWork(int facts) {
    long steps = 0;
    for (Breadth rule : breadths) {
      steps += rule.mostSteps(facts);
    }
    return steps <= Workload.MOST;
  }

  /** The fields of the vocabulary by number. */
  Gaps gaps() {
    Gaps found = gaps;
    if (found == null) {
      found = new Gaps(vocabulary);
      gaps = found;
    }
    return found;
  }
}
