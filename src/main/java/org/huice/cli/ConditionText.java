package org.huice.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Says of a condition that does not hold what it asks for and what the facts say. */
final class ConditionText {
  private static final Set<String> QUANTIFIERS = Set.of("exists", "not", "forall");

  private final Words words;
  private final Names names;
  private final EvidenceText evidence;

  ConditionText(Words words, Names names, EvidenceText evidence) {
    this.words = words;
    this.names = names;
    this.evidence = evidence;
  }

  /** One line for each condition, or part of one, that keeps the whole from holding. */
  List<String> failed(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() == Truth.FALSE)
        .flatMap(condition -> failed(condition).stream())
        .distinct()
        .toList();
  }

  private List<String> failed(Condition condition) {
    String operator = condition.operator();
    if (operator != null && QUANTIFIERS.contains(operator)) {
      return List.of(quantified(condition));
    }
    if (operator != null && condition.parts().isEmpty()) {
      return List.of(comparison(condition));
    }
    List<String> parts = failed(condition.parts());
    return parts.isEmpty() ? List.of(words.say("condition.fails", flat(condition.text()))) : parts;
  }

  private String quantified(Condition condition) {
    String type = Objects.requireNonNullElse(condition.about(), "?");
    String actual = condition.actual();
    if (actual != null) {
      return words.say("condition.instead", flat(condition.text()), actual);
    }
    List<String> parts = failed(condition.parts());
    String key = "condition." + condition.operator();
    return parts.isEmpty()
        ? words.say(key, type, flat(condition.text()))
        : words.say(key + ".nearest", type, String.join(words.say("part.separator"), parts));
  }

  private String comparison(Condition condition) {
    String text = condition.text();
    if (isWord(text, "elapsed")) {
      return elapsed(condition);
    }
    boolean share = isWord(text, "shareBelow") || isWord(text, "shareAtLeast");
    String about = condition.about();
    String actual = condition.actual();
    if (actual == null) {
      return words.say("condition.fails", flat(text));
    }
    Unit unit = share ? null : names.unit(about);
    String left = about == null ? flat(text) : names.whose(about, words);
    String origin = about == null ? "" : evidence.of(about);
    String required = required(condition, unit, share);
    String value = share ? actual.replace("/", " / ") : value(actual, unit);
    return words.say("condition.compared", left, value + origin, required);
  }

  private static boolean isWord(String text, String word) {
    return text.matches("(?s).*\\.\\s*" + word + "\\s*\\(.*");
  }

  private String elapsed(Condition condition) {
    String about = condition.about();
    String since = about == null ? flat(condition.text()) : names.whose(about, words);
    boolean wanted = ">=".equals(condition.operator());
    return words.say(
        wanted ? "condition.notElapsed" : "condition.elapsed",
        since,
        Objects.requireNonNullElse(condition.required(), "?"),
        Objects.requireNonNullElse(condition.actual(), "?"));
  }

  private String required(Condition condition, @Nullable Unit unit, boolean share) {
    String operator = Objects.requireNonNullElse(condition.operator(), "==");
    String required = Objects.requireNonNullElse(condition.required(), "?");
    String key = "operator." + word(operator);
    String shown = share ? fraction(required) : value(required, unit);
    boolean day = names.isDay(condition.about()) && words.sentences().containsKey(key + ".day");
    return words.say(day ? key + ".day" : key, shown);
  }

  private static String word(String operator) {
    return switch (operator) {
      case "!=" -> "other";
      case ">" -> "above";
      case ">=" -> "atLeast";
      case "<" -> "below";
      case "<=" -> "atMost";
      case "in" -> "in";
      case "not in" -> "notIn";
      default -> "equal";
    };
  }

  private static String fraction(String required) {
    return required.contains("/") ? required : NumberText.canonical(required, Unit.SHARE);
  }

  private String value(String value, @Nullable Unit unit) {
    if (value.startsWith("[") && value.endsWith("]")) {
      List<String> options = new ArrayList<>();
      Arrays.stream(value.substring(1, value.length() - 1).split(", ", -1))
          .forEach(option -> options.add(value(option, unit)));
      return words.list(options);
    }
    return switch (value) {
      case "true", "false" -> words.say("flag." + value);
      default -> NumberText.canonical(value, unit);
    };
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
