package org.huice.explanation;

import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * A parameter on the day of a matter.
 *
 * @param value null where it has none on that day, or the day is not known
 * @param overlaid whether the value comes from an overlay and not from the law
 */
public record UsedParameter(
    Parameter parameter, @Nullable ParameterValue value, boolean overlaid) {}
