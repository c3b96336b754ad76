package org.huice.explanation;

import java.util.List;
import org.huice.determination.RuleReading;
import org.huice.problem.Place;

/**
 * One rule of a clause.
 *
 * @param place where it starts
 * @param conditions in the order of the rule
 */
public record ExplainedRule(
    RuleReading reading, Place place, List<ExplainedCondition> conditions) {}
