package org.huice.page;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Says of one comparison, without parts, what is and what is required; both are known. */
final class ComparisonText {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int DAY_LENGTH = "2025-12-31".length();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Words words;
  private final ClauseTerms terms;
  private final Names names;
  private final UnaryOperator<String> origin;
  private final RequiredText required;
  private final ShareText shares;
  private final TierText tiers;
  private final WordText special;

  /**
   * In the words of one ruling.
   *
   * @param origin where the value of a field comes from, as it is put behind the value
   */
  ComparisonText(ClauseTerms terms, Names names, UnaryOperator<String> origin) {
    this.words = terms.words();
    this.terms = terms;
    this.names = names;
    this.origin = origin;
    this.required = new RequiredText(words, names);
    this.shares = new ShareText(words);
    this.tiers = new TierText(terms);
    this.special = new WordText(words);
  }

  /** What is asked for where the condition must not hold. */
  static String opposite(Condition condition) {
    return switch (condition.operator()) {
      case "==" -> "!=";
      case "!=" -> "==";
      case ">" -> "<=";
      case ">=" -> "<";
      case "<" -> ">=";
      case "<=" -> ">";
      case "in" -> "not in";
      case "not in" -> "in";
      case "elapsed" -> "not elapsed";
      case "not elapsed" -> "elapsed";
      case "shareBelow" -> "shareAtLeast";
      default -> WordText.opposite(condition.operator());
    };
  }

  /** Why it does not hold, with that operator in place of its own. */
  String failed(Condition condition, String operator) {
    if (TierText.isTier(condition)) {
      return tiers.of(condition);
    }
    if (isReading(condition)) {
      return reading(condition, operator);
    }
    return switch (operator) {
      case "elapsed" -> running(condition, "condition.notComplete");
      case "not elapsed" -> over(condition, "condition.alreadyComplete");
      default -> compared(condition, operator, names.unit(condition.about()));
    };
  }

  /**
   * What is and what is required, whether it holds or not.
   *
   * @param unit of both sides; null where they have none
   */
  String told(Condition condition, @Nullable Unit unit) {
    boolean holds = condition.truth() == Truth.TRUE;
    if (!holds && TierText.isTier(condition)) {
      return tiers.of(condition);
    }
    if (isReading(condition)) {
      return holds
          ? words.say("condition.reading.holds", left(condition), option(condition))
          : reading(condition, condition.operator());
    }
    return switch (condition.operator()) {
      case "elapsed" -> holds ? complete(condition) : running(condition, "condition.notComplete");
      case "not elapsed" ->
          holds
              ? running(condition, "condition.stillRunning")
              : over(condition, "condition.alreadyComplete");
      default -> compared(condition, condition.operator(), unit);
    };
  }

  /** Only what is, of a condition that holds; nothing is asked for. */
  String is(Condition condition) {
    if (WordText.isWord(condition.operator())) {
      return words.say("condition.is.plain", left(condition), actual(condition));
    }
    String actual = Objects.requireNonNullElse(condition.actual(), "?");
    return switch (condition.operator()) {
      case "elapsed" -> complete(condition);
      case "not elapsed" -> running(condition, "condition.notComplete");
      case "shareBelow", "shareAtLeast" ->
          words.say(
              "condition.is.share",
              left(condition),
              shares.shares(actual, condition.required()) + origin(condition));
      default ->
          words.say(
              isPlain(actual) ? "condition.is.plain" : "condition.is",
              left(condition),
              required.value(actual, names.unit(condition.about())) + origin(condition));
    };
  }

  /** When a period that had to be complete was so. */
  String complete(Condition condition) {
    return over(condition, "condition.complete");
  }

  /** Whether the policy chooses by it between readings of the law. */
  static boolean isReading(Condition condition) {
    String about = condition.about();
    return about != null
        && about.indexOf('[') < 0
        && about.indexOf('/') >= 0
        && condition.text().contains("choice(");
  }

  private String reading(Condition condition, String operator) {
    String wanted = required.of(condition, operator, null);
    return words.say("condition.reading", left(condition), option(condition), wanted);
  }

  private String option(Condition condition) {
    return required.value(Objects.requireNonNullElse(condition.actual(), "?"), null);
  }

  private String compared(Condition condition, String operator, @Nullable Unit unit) {
    String wanted = required.of(condition, operator, unit);
    if (WordText.isWord(operator)) {
      return terms.say("condition.plain", left(condition), actual(condition), wanted);
    }
    String actual = Objects.requireNonNullElse(condition.actual(), "?");
    return operator.startsWith("share")
        ? share(condition, actual, wanted)
        : compared(condition, actual, required.value(actual, unit), wanted);
  }

  private String actual(Condition condition) {
    return special.actual(condition, names.unit(condition.about())) + origin(condition);
  }

  /** The share that the left side is, and what is asked for. */
  String share(Condition condition, String actual, String wanted) {
    String share = shares.shares(actual, condition.required()) + origin(condition);
    return terms.say("condition.share", left(condition), share, wanted);
  }

  /**
   * The left side and what is asked for.
   *
   * @param actual its value in canonical form
   * @param shown the value as a person reads it
   */
  String compared(Condition condition, String actual, String shown, String wanted) {
    String key = isPlain(actual) ? "condition.plain" : "condition.compared";
    return terms.say(key, left(condition), shown + origin(condition), wanted);
  }

  /** Whether it is a number or a day, before which no “is” is said. */
  private static boolean isPlain(String value) {
    return NumberText.isNumber(value)
        || (value.length() == DAY_LENGTH && DAY.matcher(value).matches());
  }

  private String running(Condition condition, String key) {
    String length = terms.period(condition);
    return terms.say(key, since(condition), end(condition), asOf(condition), length);
  }

  private String over(Condition condition, String key) {
    String complete = end(condition);
    String that = complete.equals(asOf(condition)) ? words.say("condition.thatDay") : "";
    return terms.say(key, since(condition), complete, that, terms.period(condition));
  }

  private static String end(Condition condition) {
    return Objects.requireNonNullElse(condition.required(), "?");
  }

  private static String asOf(Condition condition) {
    return Objects.requireNonNullElse(condition.actual(), "?");
  }

  /** {@code 约定动工日期 2024-06-01}: where a period starts. */
  String since(Condition condition) {
    String about = condition.about();
    String day = about == null ? "" : names.day(about).map(since -> " " + since).orElse("");
    return left(condition) + day + origin(condition);
  }

  private String origin(Condition condition) {
    String about = condition.about();
    return about == null ? "" : origin.apply(about);
  }

  /** What the left side is called. */
  String left(Condition condition) {
    @Nullable String about = condition.about();
    if (about != null) {
      return names.whose(about, words);
    }
    String text = flat(condition.text());
    int end = text.indexOf(" " + condition.operator() + " ");
    return end < 0 ? text : text.substring(0, end);
  }

  /** A text of a rule on one line. */
  static String flat(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
