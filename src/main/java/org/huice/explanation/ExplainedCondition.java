package org.huice.explanation;

import java.util.List;
import org.huice.determination.Condition;

/**
 * One condition with what it read.
 *
 * @param facts every field of a fact that it reads itself, not in its parts, in the order of its
 *     text; of an accumulate, fact by fact, what its figures were taken from, which is not told
 *     again where a figure is read
 * @param parameters every parameter that its text names, those of its parts too, in that order; of
 *     a schedule's lowest tier the schedule, then what the amount before it was computed by
 * @param parts as the condition's own parts
 */
public record ExplainedCondition(
    Condition condition,
    List<SourcedFact> facts,
    List<UsedParameter> parameters,
    List<ExplainedCondition> parts) {}
