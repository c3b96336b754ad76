package org.huice.explanation;

import java.util.List;
import org.huice.determination.Ruling;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/**
 * One ruling with the law it follows.
 *
 * @param rules those of the clause that were held against the subject, in the ruling's order
 * @param parameters all that its conditions and its arithmetic use, in the policy's order
 * @param settled what was decided on it between the awards
 */
public record ExplainedRuling(
    Ruling ruling,
    PolicyDocument policy,
    Clause clause,
    List<ExplainedRule> rules,
    List<UsedParameter> parameters,
    Settled settled) {
  /** The same with what was decided on it between the awards. */
  ExplainedRuling with(Settled between) {
    return new ExplainedRuling(ruling, policy, clause, rules, parameters, between);
  }
}
