package org.huice.money;

import java.math.BigDecimal;

/** The one form of a decimal number, so that equal numbers are equal values. */
final class Decimal {
  private Decimal() {}

  /** The same number without trailing zeros and without an exponent: {@code 1.50} is 1.5. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The number in that form, as text. */
  static String text(BigDecimal number) {
    return plain(number).toPlainString();
  }
}
