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

  /** Whether it is a sum of money. */
  static boolean isSum(Parameter parameter) {
    return parameter.unit().isMoney() && is(parameter);
  }

  /** Whether it is a share. */
  static boolean isRate(Parameter parameter) {
    return parameter.unit().isRate() && is(parameter);
  }

  /** Whether it counts applicants or things. */
  static boolean isCount(Parameter parameter) {
    return parameter.unit().isCount() && is(parameter);
  }
}
