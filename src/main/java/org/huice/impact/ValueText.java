package org.huice.impact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huice.money.Rate;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** The value of a parameter as the law writes it, where it is a single one. */
final class ValueText {
  private ValueText() {}

  /** {@code 20%}, {@code 300 万元}; of the first day if there is none before; empty for tables. */
  static Optional<String> on(Parameter parameter, LocalDate day) {
    Map.Entry<LocalDate, ParameterValue> entry = parameter.values().floorEntry(day);
    Map.Entry<LocalDate, ParameterValue> known =
        entry == null ? parameter.values().firstEntry() : entry;
    return Optional.ofNullable(known)
        .map(Map.Entry::getValue)
        .map(ValueText::plain)
        .map(text -> with(text, parameter));
  }

  private static @Nullable String plain(ParameterValue value) {
    if (value instanceof ParameterValue.Plain plain) {
      return plain.number().stripTrailingZeros().toPlainString();
    }
    if (value instanceof ParameterValue.Fraction fraction) {
      Rate share = fraction.share();
      return share.numerator().toPlainString() + "/" + share.denominator().toPlainString();
    }
    if (value instanceof ParameterValue.Day day) {
      return day.day().toString();
    }
    return value instanceof ParameterValue.Choice choice ? choice.option() : null;
  }

  private static String with(String text, Parameter parameter) {
    if (!text.matches("-?\\d+(\\.\\d+)?")) {
      return text;
    }
    String gap = parameter.unit().isRate() ? "" : " ";
    String per = parameter.quantity() == null ? "" : "/" + parameter.quantity().symbol();
    return text + gap + parameter.unit().symbol() + per;
  }
}
