package org.huice.json;

import java.math.BigDecimal;

/**
 * Decimal numbers as decisions write them: without exponent, and without zeros at their end but for
 * those that it takes to have so many decimals. Nearly all fit into a {@code long}, and then their
 * digits are written without a text being made.
 */
final class DecimalBytes {
  /** The decimals that a sum of money has at least. */
  static final int FEN = 2;

  /** So many digits always fit into a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private DecimalBytes() {}

  /** The number as text. */
  static String text(BigDecimal number, int decimals) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(decimals, stripped.scale())).toPlainString();
  }

  /** Writes it. */
  static void put(BigDecimal number, int decimals, JsonBytes out) {
    int scale = number.scale();
    boolean isShort = scale >= 0 && scale <= LONG_DIGITS;
    if (!isShort || number.precision() + Math.max(0, decimals - scale) > LONG_DIGITS) {
      out.put(text(number, decimals));
      return;
    }
    long digits = number.scaleByPowerOfTen(scale).longValue();
    if (digits < 0) {
      out.put('-');
    }
    put(Math.abs(digits), scale, decimals, out);
  }

  private static void put(long number, int scale, int decimals, JsonBytes out) {
    long digits = number;
    int places = scale;
    while (places > decimals && digits % 10 == 0) {
      digits /= 10;
      places--;
    }
    while (places < decimals) {
      digits *= 10;
      places++;
    }
    long point = power(places);
    out.digits(digits / point, 1);
    if (places > 0) {
      out.put('.');
      out.digits(digits % point, places);
    }
  }

  private static long power(int places) {
    long power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10;
    }
    return power;
  }
}
