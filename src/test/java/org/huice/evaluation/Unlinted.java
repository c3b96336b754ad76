package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.drl.RuleTree;
import org.huice.parsing.RuleReader;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Rule sets with rules that lint would refuse; what cannot be read is refused all the same. */
public final class Unlinted {
  private Unlinted() {}

  /** The same rule set, with these rules alone for a policy. */
  public static RuleSet with(RuleSet sound, String policy, String drl) {
    List<Problem> problems = new ArrayList<>();
    List<RuleTree> rules =
        RuleReader.read(policy + ".drl", drl, policy, sound.vocabulary(), problems::add);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    Map<String, PolicyRules> policies = new TreeMap<>(sound.policies());
    PolicyRules old = Objects.requireNonNull(policies.get(policy), policy);
    policies.put(policy, new PolicyRules(old.document(), rules));
    return new RuleSet(sound.id(), sound.vocabulary(), policies, List.of(), List.of());
  }
}
