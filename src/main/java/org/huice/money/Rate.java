package org.huice.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A share as an exact fraction: 20 % is 1/5, and 1/3 stays 1/3. Always in lowest terms, so that
 * equal rates are equal values.
 */
public final class Rate {
  private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

  private final BigDecimal numerator;
  private final BigDecimal denominator;
  // Known once, so that an amount is multiplied and not divided.
  private final @Nullable BigDecimal decimal;

  /**
   * Brings the fraction into lowest terms; the parts may come as any decimals.
   *
   * @throws IllegalArgumentException if the numerator is negative or the denominator not above 0
   */
  public Rate(BigDecimal numerator, BigDecimal denominator) {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "A rate is not negative and divides by more than 0: " + numerator + "/" + denominator);
    }
    int shift = Math.max(Decimal.plain(numerator).scale(), Decimal.plain(denominator).scale());
    BigInteger above = numerator.movePointRight(shift).toBigIntegerExact();
    BigInteger below = denominator.movePointRight(shift).toBigIntegerExact();
    BigInteger common = above.gcd(below);
    this.numerator = new BigDecimal(above.divide(common));
    this.denominator = new BigDecimal(below.divide(common));
    this.decimal = isFinite(below.divide(common)) ? this.numerator.divide(this.denominator) : null;
  }

  private static boolean isFinite(BigInteger below) {
    return BigInteger.TEN.pow(below.bitLength()).mod(below).signum() == 0;
  }

  /** A whole number, not negative. */
  public BigDecimal numerator() {
    return numerator;
  }

  /** A whole number above 0. */
  public BigDecimal denominator() {
    return denominator;
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
    return Decimal.plain(decimal == null ? divided(base) : base.multiply(decimal));
  }

  private BigDecimal divided(BigDecimal base) {
    try {
      return Decimal.plain(base.multiply(numerator)).divide(denominator);
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
    return decimal != null;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rate rate
            && numerator.equals(rate.numerator)
            && denominator.equals(rate.denominator));
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** A plain decimal such as {@code 0.2} where there is one, else the fraction {@code 1/3}. */
  @Override
  public String toString() {
    return decimal != null
        ? Decimal.text(decimal)
        : numerator.toPlainString() + "/" + denominator.toPlainString();
  }
}
