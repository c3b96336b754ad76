package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Sums in fen (分), the unit of payment, as whole numbers. */
final class Fen {
  private static final int DECIMALS = 2;

  private Fen() {}

  /**
   * A sum in 元 as fen.
   *
   * @throws IllegalArgumentException if it is below 0 or a part of a fen is left
   */
  static BigInteger of(BigDecimal yuan) {
    if (yuan.signum() < 0 || yuan.stripTrailingZeros().scale() > DECIMALS) {
      throw new IllegalArgumentException("No whole fen: " + yuan.toPlainString());
    }
    return yuan.movePointRight(DECIMALS).toBigIntegerExact();
  }

  /** The greatest number of fen that is not more than a share of a sum not below 0. */
  static BigInteger atMost(BigDecimal yuan, Fraction share) {
    Fraction fen = Fraction.of(yuan.movePointRight(DECIMALS)).times(share);
    return fen.over().divide(fen.under());
  }

  /** A share as one would write it on paper: {@code 80000.00/120000.00}. */
  static String quotient(BigDecimal over, BigDecimal under) {
    return over.toPlainString() + "/" + under.toPlainString();
  }

  /** In 元, with two decimals. */
  static BigDecimal yuan(BigInteger fen) {
    return new BigDecimal(fen, DECIMALS);
  }
}
