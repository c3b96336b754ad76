package org.huice.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Writes what a condition compares beyond a plain value: shares of a whole, and tiers. */
final class ShareText {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 4;
  private static final String NUMBER = "-?\\d+(\\.\\d+)?";

  private final Words words;

  ShareText(Words words) {
    this.words = words;
  }

  /** {@code 4,500,000 / 60,000,000 = 7.5%}; only the fraction where it has no short percentage. */
  String shares(String actual) {
    String[] numbers = actual.split("/", -1);
    String fraction =
        Stream.of(numbers)
            .map(number -> NumberText.canonical(number, null))
            .collect(Collectors.joining(" / "));
    boolean both = numbers.length == 2 && actual.matches(NUMBER + "/" + NUMBER);
    return both
        ? fraction + percent(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]))
        : fraction;
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return "";
    }
    try {
      BigDecimal share = part.multiply(HUNDRED).divide(whole).stripTrailingZeros();
      return share.scale() > DECIMALS ? "" : " = " + NumberText.with(share, Unit.PERCENT);
    } catch (ArithmeticException endless) {
      return "";
    }
  }

  /** Whether the condition is the one that the tiers of a schedule make. */
  boolean isTier(Condition condition) {
    return condition.text().startsWith("schedule(");
  }

  /** What was to be reached and what was: {@code 4,500,000.00}. */
  String tier(Condition condition) {
    String key = condition.operator().equals(">") ? "condition.tier.above" : "condition.tier";
    return words.say(
        key,
        String.valueOf(condition.about()),
        yuan(condition.actual()),
        yuan(condition.required()));
  }

  private static String yuan(@Nullable String sum) {
    return NumberText.canonical(Objects.requireNonNullElse(sum, "?"), Unit.YUAN);
  }
}
