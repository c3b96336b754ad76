package org.huice.ruleset;

import java.util.List;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;

/**
 * One policy and its rules.
 *
 * @param document what {@code policy.yaml} states
 * @param rules in the order of the clauses, then by name
 */
public record PolicyRules(PolicyDocument document, List<RuleTree> rules) {
  /** Keeps its own copy of the rules. */
  public PolicyRules {
    rules = List.copyOf(rules);
  }
}
