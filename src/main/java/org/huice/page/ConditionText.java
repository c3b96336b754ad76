package org.huice.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.jspecify.annotations.Nullable;

/** Says of a condition what it asks for and what the facts say. */
final class ConditionText {
  private final Words words;
  private final Names names;
  private final EvidenceText evidence;
  private final RequiredText required;
  private final ShareText shares;
  private final OverlaidText overlaid;

  ConditionText(Words words, Names names, EvidenceText evidence, OverlaidText overlaid) {
    this.words = words;
    this.names = names;
    this.evidence = evidence;
    this.required = new RequiredText(words, names);
    this.shares = new ShareText(words);
    this.overlaid = overlaid;
  }

  /** One line for each condition that is false. */
  List<String> failed(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() == Truth.FALSE)
        .map(condition -> because(condition, true))
        .distinct()
        .toList();
  }

  /** One line for each period that had to be complete and is. */
  List<String> complete(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() == Truth.TRUE)
        .flatMap(this::complete)
        .distinct()
        .toList();
  }

  private Stream<String> complete(Condition condition) {
    return switch (condition.operator()) {
      case "elapsed" -> Stream.of(period(condition, "condition.complete") + overlaid.of(condition));
      case "&&", "||" -> complete(condition.parts()).stream();
      default -> Stream.of();
    };
  }

  /** Why the condition is false where it should be true, or the other way round. */
  private String because(Condition condition, boolean wanted) {
    return switch (condition.operator()) {
      case "!" -> because(condition.parts().get(0), !wanted);
      case "&&", "||" -> parts(condition, wanted);
      case "exists", "not", "forall" -> quantified(condition, wanted);
      default ->
          compared(condition, wanted ? condition.operator() : opposite(condition))
              + overlaid.of(condition);
    };
  }

  // Where every alternative fails, each is told: none of them holds.
  private String parts(Condition condition, boolean wanted) {
    Truth guilty = Truth.of(!wanted);
    List<String> parts =
        condition.parts().stream()
            .filter(part -> part.truth() == guilty)
            .map(part -> because(part, wanted))
            .distinct()
            .toList();
    return parts.isEmpty() ? fails(condition) : String.join(words.say("condition.and"), parts);
  }

  private String fails(Condition condition) {
    return words.say("condition.fails", flat(condition.text()));
  }

  private String quantified(Condition condition, boolean wanted) {
    String type = Objects.requireNonNullElse(condition.about(), "?");
    String actual = condition.actual();
    if (!wanted) {
      return fails(condition);
    }
    if (actual != null) {
      return words.say("condition.instead", flat(condition.text()), actual);
    }
    String parts =
        failed(condition.parts()).stream().collect(Collectors.joining(words.say("condition.and")));
    String key = "condition." + condition.operator();
    return parts.isEmpty()
        ? words.say(key, type, flat(condition.text()))
        : words.say(key + ".nearest", type, parts);
  }

  private static String opposite(Condition condition) {
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
      default -> "shareBelow";
    };
  }

  private String compared(Condition condition, String operator) {
    String actual = condition.actual();
    if (actual == null) {
      return fails(condition);
    }
    if (shares.isTier(condition)) {
      return shares.tier(condition);
    }
    return switch (operator) {
      case "elapsed" -> period(condition, "condition.notComplete");
      case "not elapsed" -> period(condition, "condition.alreadyComplete");
      case "shareBelow", "shareAtLeast" -> share(condition, operator, actual);
      default -> {
        String about = condition.about();
        String origin = about == null ? "" : evidence.of(about);
        String value = required.value(actual, names.unit(about)) + origin;
        yield words.say(
            "condition.compared", left(condition), value, required.of(condition, operator));
      }
    };
  }

  private String share(Condition condition, String operator, String actual) {
    String origin = condition.about() == null ? "" : evidence.of(condition.about());
    String wanted = required.of(condition, operator);
    return words.say("condition.share", left(condition), shares.shares(actual) + origin, wanted);
  }

  private String period(Condition condition, String key) {
    String about = condition.about();
    String day = about == null ? "" : names.day(about).map(since -> " " + since).orElse("");
    String origin = about == null ? "" : evidence.of(about);
    String complete = Objects.requireNonNullElse(condition.required(), "?");
    String asOf = Objects.requireNonNullElse(condition.actual(), "?");
    String since = left(condition) + day + origin;
    if (key.equals("condition.notComplete")) {
      return words.say(key, since, complete, asOf);
    }
    return words.say(
        key, since, complete, complete.equals(asOf) ? words.say("condition.thatDay") : "");
  }

  private String left(Condition condition) {
    @Nullable String about = condition.about();
    if (about != null) {
      return names.whose(about, words);
    }
    String text = flat(condition.text());
    int end = text.indexOf(" " + condition.operator() + " ");
    return end < 0 ? text : text.substring(0, end);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
