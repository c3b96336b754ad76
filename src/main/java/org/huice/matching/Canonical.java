package org.huice.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.huice.dossier.Fact;
import org.jspecify.annotations.Nullable;

/** The one way in which a value is written in a condition, the same in every language. */
final class Canonical {
  private Canonical() {}

  /** Plain decimals without trailing zeros, ISO days, constants by name; null stays null. */
  static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    return value instanceof Fact fact ? fact.id().toString() : value.toString();
  }

  /** {@code [光伏发电, 工业绿色微电网]}; null where an option is not known. */
  static @Nullable String list(List<Value> options) {
    StringJoiner list = new StringJoiner(", ", "[", "]");
    for (Value option : options) {
      if (option instanceof Value.Unknown) {
        return null;
      }
      list.add(String.valueOf(text(option.orNull())));
    }
    return list.toString();
  }

  private static String number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
