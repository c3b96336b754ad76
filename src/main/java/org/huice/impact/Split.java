package org.huice.impact;

import java.math.BigDecimal;

/**
 * A sum of money, what is exact apart from what is only a bound (“不超过”).
 *
 * @param exact in 元
 * @param atMost in 元, the sum of the bounds
 */
public record Split(BigDecimal exact, BigDecimal atMost) {
  /** Nothing. */
  public static final Split ZERO = new Split(BigDecimal.ZERO, BigDecimal.ZERO);

  /** One amount. */
  public static Split of(BigDecimal yuan, boolean bound) {
    return bound ? new Split(BigDecimal.ZERO, yuan) : new Split(yuan, BigDecimal.ZERO);
  }

  /** Drops trailing zeros, so that equal sums are equal values. */
  public Split {
    exact = plain(exact);
    atMost = plain(atMost);
  }

  private static BigDecimal plain(BigDecimal yuan) {
    return yuan.signum() == 0 ? BigDecimal.ZERO : yuan.stripTrailingZeros();
  }

  /** Both, the bounds counted as if all of them were paid. */
  public BigDecimal total() {
    return plain(exact.add(atMost));
  }

  /** The sum of both. */
  public Split plus(Split other) {
    return new Split(exact.add(other.exact), atMost.add(other.atMost));
  }

  /** The difference, which may be negative. */
  public Split minus(Split other) {
    return new Split(exact.subtract(other.exact), atMost.subtract(other.atMost));
  }
}
