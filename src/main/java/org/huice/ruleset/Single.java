package org.huice.ruleset;

import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;

/** Parameters that are one number at a time. */
final class Single {
  private Single() {}

  /** Whether a parameter has neither tiers nor a table and is no sum for each of something. */
  static boolean is(Parameter parameter) {
    return parameter.quantity() == null
        && parameter.values().values().stream().noneMatch(ParameterValue.Table.class::isInstance);
  }
}
