package org.huice.page;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huice.determination.Condition;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Says what a comparison asks for, and writes its values. */
final class RequiredText {
  private static final Pattern SEPARATOR = Pattern.compile(", ");

  private final Words words;
  private final Names names;

  RequiredText(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /**
   * {@code 不低于 1,000,000.00 元}, with that operator in place of the condition's own.
   *
   * @param unit of the value; null where it has none
   */
  String of(Condition condition, String operator, @Nullable Unit unit) {
    String required = Objects.requireNonNullElse(condition.required(), "?");
    if (WordText.isWord(operator)) {
      return as(condition, operator, new WordText(words).required(condition, unit));
    }
    boolean share = operator.startsWith("share");
    boolean turned = operator.equals("!=") && isFlag(required);
    String shown =
        share ? ShareText.limit(required) : value(turned ? other(required) : required, unit);
    return as(condition, turned ? "==" : operator, shown);
  }

  /** {@code 不低于 …}, {@code 不早于 …} of days: what is asked for, however it is called. */
  String as(Condition condition, String operator, String shown) {
    String key = key(operator);
    boolean day = names.isDay(condition.about()) && words.has(key + ".day");
    return words.say(day ? key + ".day" : key, shown);
  }

  /** One value or a list of them, as a person reads it. */
  String value(String value, @Nullable Unit unit) {
    if (value.startsWith("[") && value.endsWith("]")) {
      String[] options = SEPARATOR.split(value.substring(1, value.length() - 1), -1);
      return words.list(Arrays.stream(options).map(option -> value(option, unit)).toList());
    }
    return switch (value) {
      case "true", "是" -> words.say("flag.true");
      case "false", "否" -> words.say("flag.false");
      default -> NumberText.canonical(value, unit);
    };
  }

  private static boolean isFlag(String value) {
    return value.equals("true") || value.equals("false");
  }

  // “Not yes” is no, and said so.
  private static String other(String flag) {
    return flag.equals("true") ? "false" : "true";
  }

  private static String key(String operator) {
    return switch (operator) {
      case "!=" -> "operator.other";
      case ">" -> "operator.above";
      case ">=", "shareAtLeast" -> "operator.atLeast";
      case "<", "shareBelow" -> "operator.below";
      case "<=" -> "operator.atMost";
      case "in" -> "operator.in";
      case "not in" -> "operator.notIn";
      case "==" -> "operator.equal";
      default ->
          WordText.isWord(operator) ? "operator." + WordText.key(operator) : "operator.equal";
    };
  }
}
