package org.huice.money;

import java.math.BigDecimal;

/**
 * A fixed sum for a quantity that reaches a bound: “达到10亿元的给予100万元”.
 *
 * @param bound where it starts, in the unit of the quantity; not negative
 * @param above whether the bound itself still belongs to the band below (“超过”)
 * @param pays the sum, in the unit in which the law states it
 */
public record Band(BigDecimal bound, boolean above, BigDecimal pays) {
  /**
   * Checks the bound.
   *
   * @throws IllegalArgumentException if the bound is negative
   */
  public Band {
    if (bound.signum() < 0) {
      throw new IllegalArgumentException("A band starts at 0 or above: " + bound);
    }
    bound = Decimal.plain(bound);
    pays = Decimal.plain(pays);
  }

  /** Whether a quantity lies in this band or beyond it. */
  public boolean isReachedBy(BigDecimal quantity) {
    int side = quantity.compareTo(bound);
    return above ? side > 0 : side >= 0;
  }
}
