package org.huice.advice;

import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;

/**
 * A nearest change that turns a refusal.
 *
 * @param changes one or two, in the order of the rule
 * @param outcome as the engine rules on the changed facts
 */
public record Remedy(Matter matter, List<Change> changes, Ruling outcome) {}
