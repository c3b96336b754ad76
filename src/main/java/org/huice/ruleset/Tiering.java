package org.huice.ruleset;

import java.util.List;
import org.huice.money.Schedule;
import org.huice.money.Tier;

/** How the tiers of a schedule apply. */
enum Tiering {
  /** The whole quantity at the rate of its tier. */
  SLAB,
  /** Each part of the quantity at the rate of its own tier. */
  MARGINAL;

  /** The schedule of these tiers. */
  Schedule schedule(List<Tier> tiers) {
    return this == SLAB ? new Schedule.Slab(tiers) : new Schedule.Marginal(tiers);
  }

  /** How the tiers of a schedule apply. */
  static Tiering of(Schedule schedule) {
    return schedule instanceof Schedule.Slab ? SLAB : MARGINAL;
  }
}
