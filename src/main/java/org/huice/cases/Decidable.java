package org.huice.cases;

import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;

/** Which clauses of a policy can be decided at all. */
record Decidable(PolicyDocument policy) {
  /** How many of the policy's clauses that a settlement rule names. */
  int of(SettlementRule rule) {
    return (int)
        rule.clauses().stream()
            .map(clause -> policy.clauses().get(clause.clause()))
            .filter(clause -> clause != null && clause.handling().undecidable() == null)
            .count();
  }
}
