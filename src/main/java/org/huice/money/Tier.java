package org.huice.money;

import java.math.BigDecimal;

/**
 * One tier of a schedule.
 *
 * @param bound where it starts, in the unit of the schedule's quantity; not negative
 * @param above whether the bound itself still belongs to the tier below (“超过”), rather than to this
 *     one (“达到”, “以上”)
 * @param rate what it pays
 */
public record Tier(BigDecimal bound, boolean above, Rate rate) {
  /**
   * Checks the bound.
   *
   * @throws IllegalArgumentException if the bound is negative
   */
  public Tier {
    if (bound.signum() < 0) {
      throw new IllegalArgumentException("A tier starts at 0 or above: " + bound);
    }
    bound = Decimal.plain(bound);
  }

  /** Whether a quantity lies in this tier or beyond it. */
  public boolean isReachedBy(BigDecimal quantity) {
    int side = quantity.compareTo(bound);
    return above ? side > 0 : side >= 0;
  }

  /** The same rate from a bound multiplied by a factor. */
  Tier scaled(BigDecimal factor) {
    return new Tier(bound.multiply(factor), above, rate);
  }
}
