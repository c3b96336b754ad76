package org.huice.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share as an exact fraction: 20 % is 1/5, and 1/3 stays 1/3. Always in lowest terms, so that
 * equal rates are equal values.
 *
 * @param numerator a whole number, not negative
 * @param denominator a whole number above 0
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {
  private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

  /**
   * Brings the fraction into lowest terms; the parts may come as any decimals.
   *
   * @throws IllegalArgumentException if the numerator is negative or the denominator not above 0
   */
  public Rate {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "A rate is not negative and divides by more than 0: " + numerator + "/" + denominator);
    }
    int shift = Math.max(Decimal.plain(numerator).scale(), Decimal.plain(denominator).scale());
    BigInteger above = numerator.movePointRight(shift).toBigIntegerExact();
    BigInteger below = denominator.movePointRight(shift).toBigIntegerExact();
    BigInteger common = above.gcd(below);
    numerator = new BigDecimal(above.divide(common));
    denominator = new BigDecimal(below.divide(common));
  }

  /**
   * The rate that a number of %, ‰ or 比例 is.
   *
   * @throws IllegalArgumentException if the unit is no rate or the number negative
   */
  public static Rate of(BigDecimal number, Unit unit) {
    if (!unit.isRate()) {
      throw new IllegalArgumentException("Not a unit of rates: " + unit.symbol());
    }
    return new Rate(unit.toBase(number), BigDecimal.ONE);
  }

  /** Whether {@link #fraction} reads the text: two whole numbers above 0, at most 9 digits each. */
  public static boolean isFraction(String text) {
    return FRACTION.matcher(text).matches();
  }

  /**
   * Reads {@code 1/3}.
   *
   * @throws IllegalArgumentException unless {@link #isFraction}
   */
  public static Rate fraction(String text) {
    Matcher parts = FRACTION.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a fraction such as 1/3: " + text);
    }
    return new Rate(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(2)));
  }

  /**
   * This share of a number, exact.
   *
   * @throws ArithmeticException if no finite decimal is exact, as for a third of 100
   */
  public BigDecimal times(BigDecimal base) {
    try {
      return Decimal.plain(Decimal.plain(base.multiply(numerator)).divide(denominator));
    } catch (ArithmeticException endless) {
      ArithmeticException clear =
          new ArithmeticException(
              Decimal.text(base) + " times " + this + " is not a finite decimal");
      clear.initCause(endless);
      throw clear;
    }
  }

  /** Whether it can be written as a decimal: 1/5 can, 1/3 cannot. */
  public boolean isFinite() {
    BigInteger below = denominator.toBigIntegerExact();
    return BigInteger.TEN.pow(below.bitLength()).mod(below).signum() == 0;
  }

  /**
   * Compares a share with this rate, by cross multiplication and thus exactly.
   *
   * @param part of the whole, in the same unit
   * @param whole above 0
   * @return below, equal to or above 0 as part/whole is below, equal to or above this rate
   * @throws IllegalArgumentException if the whole is not above 0
   */
  public int compareShare(BigDecimal part, BigDecimal whole) {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("No share of " + whole);
    }
    return part.multiply(denominator).compareTo(whole.multiply(numerator));
  }

  /** A plain decimal such as {@code 0.2} where there is one, else the fraction {@code 1/3}. */
  @Override
  public String toString() {
    return isFinite()
        ? Decimal.text(numerator.divide(denominator))
        : numerator.toPlainString() + "/" + denominator.toPlainString();
  }
}
