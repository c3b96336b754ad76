package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact share or average, for which there need not be a finite decimal.
 *
 * @param over the number above the line, in lowest terms
 * @param under the number below it, above 0
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  /**
   * Brings it to lowest terms.
   *
   * @throws IllegalArgumentException if the number below the line is not above 0
   */
  public Fraction {
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("No fraction over " + under);
    }
    BigInteger common = over.gcd(under);
    over = over.divide(common);
    under = under.divide(common);
  }

  /**
   * One number divided by another.
   *
   * @throws IllegalArgumentException if the divisor is not above 0
   */
  public static Fraction of(BigDecimal dividend, BigDecimal divisor) {
    int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
    return new Fraction(whole(dividend, scale), whole(divisor, scale));
  }

  private static BigInteger whole(BigDecimal number, int scale) {
    return number.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
  }

  /** A number as it is. */
  public static Fraction of(BigDecimal number) {
    return of(number, BigDecimal.ONE);
  }

  /** The product of both. */
  public Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  /**
   * The same as a decimal, without trailing zeros.
   *
   * @throws ArithmeticException if no finite decimal is exact
   */
  public BigDecimal exact() {
    return plain(new BigDecimal(over).divide(new BigDecimal(under)));
  }

  /** Whether so many decimals tell it exactly. */
  public boolean isExact(int decimals) {
    return BigInteger.TEN.pow(decimals).multiply(over).mod(under).signum() == 0;
  }

  /** To so many decimals, half up and without trailing zeros; for reading only. */
  public BigDecimal rounded(int decimals) {
    return plain(
        new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A plain decimal such as {@code 0.2} where there is one, else {@code 3/7}. */
  @Override
  public String toString() {
    boolean finite = BigInteger.TEN.pow(under.bitLength()).mod(under).signum() == 0;
    return finite ? exact().toPlainString() : over + "/" + under;
  }
}
