package org.huice.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Writes numbers as a person reads them: in groups, with their unit. */
public final class NumberText {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int GROUP = 3;

  private NumberText() {}

  /** {@code 2,400,000.10 元}. */
  public static String yuan(BigDecimal yuan) {
    return with(yuan, Unit.YUAN);
  }

  /** A number of that unit; 元 has at least two decimals, shares are shown in percent. */
  public static String with(BigDecimal number, Unit unit) {
    return switch (unit) {
      case YUAN -> grouped(number, 2) + " " + unit.symbol();
      case PERCENT, PERMILLE -> grouped(number, 0) + unit.symbol();
      case SHARE -> grouped(number.multiply(HUNDRED), 0) + Unit.PERCENT.symbol();
      default -> grouped(number, 0) + " " + unit.symbol();
    };
  }

  /** An operand of a computation, which may be a fraction such as 1/3. */
  static String operand(String operand, String unit) {
    Optional<Unit> known = Unit.of(unit).filter(one -> !one.isChoice());
    Optional<BigDecimal> number = number(operand);
    if (number.isPresent() && known.isPresent()) {
      return with(number.get(), known.get());
    }
    return operand;
  }

  /** A value of a condition, in the base of the field's unit; as written where it is no number. */
  public static String canonical(String value, @Nullable Unit unit) {
    Optional<BigDecimal> number = number(value);
    if (number.isEmpty()) {
      return value;
    }
    return unit == null
        ? grouped(number.get(), 0)
        : with(number.get(), Unit.of(unit.base()).orElse(unit));
  }

  /** The digits before the point in groups of three, and at least that many after it. */
  static String grouped(BigDecimal number, int decimals) {
    BigDecimal plain = number.stripTrailingZeros();
    String text = plain.setScale(Math.max(decimals, Math.max(plain.scale(), 0))).toPlainString();
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    int first = number.signum() < 0 ? 1 : 0;
    if (point - first <= GROUP) {
      return text;
    }
    StringBuilder grouped = new StringBuilder(text);
    for (int at = point - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  private static Optional<BigDecimal> number(String text) {
    return isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Whether it is written with digits only, which a point may part and a minus may precede. */
  static boolean isNumber(String text) {
    int whole = text.startsWith("-") ? 1 : 0;
    int point = afterDigits(text, whole);
    if (point == whole || point == text.length()) {
      return point > whole;
    }
    int end = afterDigits(text, point + 1);
    return text.charAt(point) == '.' && end == text.length() && end > point + 1;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
