package org.huice.determination;

import java.util.List;

/**
 * One rule of a clause, held against one subject: the assignment of facts that comes nearest.
 *
 * @param rule its name
 * @param truth whether all its conditions hold
 * @param conditions in the order of the rule
 */
public record RuleReading(String rule, Truth truth, List<Condition> conditions) {}
