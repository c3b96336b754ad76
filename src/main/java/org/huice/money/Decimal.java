package org.huice.money;

import java.math.BigDecimal;

/** The one form of a decimal number, so that equal numbers are equal values. */
final class Decimal {
  /** So many digits always fit into a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private Decimal() {}

  /** The same number without trailing zeros and without an exponent: {@code 1.50} is 1.5. */
  static BigDecimal plain(BigDecimal number) {
    int scale = number.scale();
    if (scale <= 0) {
      return scale == 0 ? number : number.setScale(0);
    }
    return number.precision() <= LONG_DIGITS ? shorter(number, scale) : stripped(number);
  }

  // What stripTrailingZeros does, without a new number where nothing is to be taken away.
  private static BigDecimal shorter(BigDecimal number, int scale) {
    long digits = number.scaleByPowerOfTen(scale).longValue();
    int places = digits == 0 ? 0 : scale;
    while (places > 0 && digits % 10 == 0) {
      digits /= 10;
      places--;
    }
    return places == scale ? number : BigDecimal.valueOf(digits, places);
  }

  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The number in that form, as text. */
  static String text(BigDecimal number) {
    return plain(number).toPlainString();
  }
}
