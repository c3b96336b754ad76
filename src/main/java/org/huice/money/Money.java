package org.huice.money;

import java.math.BigDecimal;

/**
 * A sum of money, exact.
 *
 * @param yuan in 元, without trailing zeros
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
  /** Drops trailing zeros, so that equal sums are equal values. */
  public Money {
    yuan = Decimal.plain(yuan);
  }

  /** That many 元. */
  public static Money of(BigDecimal yuan) {
    return new Money(yuan);
  }

  /** The sum of both. */
  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  /** The difference, which may be negative. */
  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  /**
   * A share of it.
   *
   * @throws ArithmeticException if no finite decimal is exact
   */
  public Money times(Rate rate) {
    return new Money(rate.times(yuan));
  }

  /** The smaller of both. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of both. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * In fen (分), the unit of payment.
   *
   * @throws ArithmeticException if a part of a fen is left, or the sum does not fit
   */
  public long fenExact() {
    try {
      return yuan.movePointRight(2).longValueExact();
    } catch (ArithmeticException unfit) {
      ArithmeticException clear =
          new ArithmeticException(yuan.toPlainString() + " yuan is not a whole number of fen");
      clear.initCause(unfit);
      throw clear;
    }
  }

  /** As decisions write it: {@code 1200000.00}; more than two decimals only where not zero. */
  public String canonical() {
    return yuan.setScale(Math.max(2, yuan.scale())).toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** The canonical form. */
  @Override
  public String toString() {
    return canonical();
  }
}
