package org.huice.ruleset;

import org.huice.money.Schedule;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** How the tiers of a parameter apply. */
enum Tiering {
  /** The whole quantity at the rate of its tier. */
  SLAB,
  /** Each part of the quantity at the rate of its own tier. */
  MARGINAL,
  /** One fixed sum for the tier that the quantity reaches. */
  BANDS;

  /** How the tiers of a value apply; null where it has none. */
  static @Nullable Tiering of(ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return tiers.schedule() instanceof Schedule.Slab ? SLAB : MARGINAL;
    }
    return value instanceof ParameterValue.Bands ? BANDS : null;
  }

  /** Whether rules that are written for the one can be given the other. */
  boolean replaces(Tiering other) {
    return (this == BANDS) == (other == BANDS);
  }
}
