package org.huice.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.huice.determination.Condition;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of the conditions that are words by themselves: means, percentage points, days
 * in a period, years before the decision.
 */
final class WordText {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("meanAtLeast", "meanBelow"),
          Map.entry("meanBelow", "meanAtLeast"),
          Map.entry("pointsAtLeast", "pointsBelow"),
          Map.entry("pointsBelow", "pointsAtLeast"),
          Map.entry("within", "not within"),
          Map.entry("not within", "within"),
          Map.entry("inYear", "not inYear"),
          Map.entry("not inYear", "inYear"),
          Map.entry("passed", "not passed"),
          Map.entry("not passed", "passed"));
  private static final int DECIMALS = 2;

  private final Words words;

  WordText(Words words) {
    this.words = words;
  }

  /** Whether the operator is such a word, or its opposite. */
  static boolean isWord(String operator) {
    return OPPOSITES.containsKey(operator);
  }

  /** The operator of the same word denied; that of a share below where it is none. */
  static String opposite(String operator) {
    return OPPOSITES.getOrDefault(operator, "shareBelow");
  }

  /** The sentence of what it asks for. */
  static String key(String operator) {
    return operator.replace("not ", "not.");
  }

  /** The right side as a person reads it. */
  String required(Condition condition, @Nullable Unit unit) {
    String required = Objects.requireNonNullElse(condition.required(), "?");
    return switch (condition.operator()) {
      case "meanAtLeast", "meanBelow" -> NumberText.canonical(required, unit);
      case "pointsAtLeast", "pointsBelow" -> NumberText.canonical(required, null);
      case "within", "not within" -> period(required);
      default -> required;
    };
  }

  /** {@code 2024-03-01 至 2026-02-28}, its first and its last day. */
  private String period(String required) {
    String[] days = required.replaceAll("[\\[\\]]", "").split(", ", -1);
    return days.length == 2 ? words.say("word.period", days[0], days[1]) : required;
  }

  /** The left side as a person reads it. */
  String actual(Condition condition, @Nullable Unit unit) {
    String actual = Objects.requireNonNullElse(condition.actual(), "?");
    return switch (condition.operator()) {
      case "meanAtLeast", "meanBelow" -> mean(actual, condition.required(), unit);
      case "pointsAtLeast", "pointsBelow" -> points(actual);
      default -> actual;
    };
  }

  /** {@code 9,000,000.00 元 / 4 = 2,250,000.00 元}; about so much where that has no short end. */
  private String mean(String actual, @Nullable String required, @Nullable Unit unit) {
    String[] numbers = actual.split("/", -1);
    if (numbers.length != 2
        || !NumberText.isNumber(numbers[0])
        || !NumberText.isNumber(numbers[1])) {
      return words.say("word.mean", NumberText.canonical(actual, unit));
    }
    BigDecimal sum = new BigDecimal(numbers[0]);
    BigDecimal count = new BigDecimal(numbers[1]);
    String of =
        NumberText.canonical(numbers[0], unit) + " / " + NumberText.canonical(numbers[1], null);
    if (count.signum() <= 0) {
      return of;
    }
    boolean below =
        required != null
            && NumberText.isNumber(required)
            && sum.compareTo(count.multiply(new BigDecimal(required))) < 0;
    BigDecimal mean =
        sum.divide(count, DECIMALS, below ? RoundingMode.FLOOR : RoundingMode.CEILING);
    boolean exact = mean.multiply(count).compareTo(sum) == 0;
    String shown = NumberText.canonical(mean.toPlainString(), unit);
    return words.say(exact ? "word.mean.exactly" : "word.mean.about", of, shown);
  }

  private String points(String actual) {
    if (!NumberText.isNumber(actual)) {
      return actual;
    }
    BigDecimal points = new BigDecimal(actual);
    String shown = NumberText.grouped(points.abs(), 0);
    return words.say(points.signum() < 0 ? "word.points.below" : "word.points.above", shown);
  }
}
