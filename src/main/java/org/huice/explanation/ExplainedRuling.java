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
 */
public record ExplainedRuling(
    Ruling ruling,
    PolicyDocument policy,
    Clause clause,
    List<ExplainedRule> rules,
    List<UsedParameter> parameters) {}
