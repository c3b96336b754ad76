package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;

/** Says of a condition what it asks for and what the facts say. */
final class ConditionText {
  private final Words words;
  private final ClauseTerms terms;
  private final ComparisonText comparisons;
  private final OverlaidText overlaid;
  private final Names names;
  private final EvidenceText evidence;

  ConditionText(ClauseTerms terms, Names names, EvidenceText evidence, OverlaidText overlaid) {
    this.words = terms.words();
    this.terms = terms;
    this.comparisons = new ComparisonText(terms, names, evidence::of);
    this.overlaid = overlaid;
    this.names = names;
    this.evidence = evidence;
  }

  /** One line for each condition that is false. */
  List<String> failed(List<Condition> conditions) {
    List<String> lines = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      if (condition.truth() == Truth.FALSE) {
        addOnce(lines, because(condition, true));
      }
    }
    return lines;
  }

  private static void addOnce(List<String> lines, String line) {
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }

  /** One line for each period that had to be complete and is. */
  List<String> complete(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() == Truth.TRUE)
        .flatMap(this::complete)
        .distinct()
        .toList();
  }

  /** One line for each thing that makes the conditions hold, where that has a value. */
  List<String> holding(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() == Truth.TRUE)
        .flatMap(this::holding)
        .distinct()
        .toList();
  }

  private Stream<String> holding(Condition condition) {
    return switch (condition.operator()) {
      case "&&", "||", "or", "accumulate" -> holding(condition.parts()).stream();
      case "!" -> condition.parts().stream().flatMap(this::value);
      case "exists" -> Stream.of(existing(condition));
      case "not", "forall" -> Stream.of();
      default -> value(condition);
    };
  }

  private Stream<String> value(Condition condition) {
    return condition.actual() == null || ComparisonText.isReading(condition)
        ? Stream.of()
        : Stream.of(comparisons.is(condition));
  }

  private String existing(Condition condition) {
    String type = Objects.requireNonNullElse(condition.about(), "?");
    FactId fact = condition.fact();
    List<String> parts = is(condition);
    String named = fact == null ? type : names.named(fact);
    return parts.isEmpty()
        ? words.say("condition.has", named)
        : words.say("condition.has.that", named, words.list(parts));
  }

  private Stream<String> complete(Condition condition) {
    return switch (condition.operator()) {
      case "elapsed" -> Stream.of(comparisons.complete(condition) + overlaid.of(condition));
      case "&&", "||", "or" -> complete(condition.parts()).stream();
      default -> Stream.of();
    };
  }

  /** Why the condition is false where it should be true, or the other way round. */
  private String because(Condition condition, boolean wanted) {
    return switch (condition.operator()) {
      case "!" -> because(condition.parts().get(0), !wanted);
      case "&&", "||", "or" -> parts(condition, wanted);
      case "accumulate" -> accumulated(condition);
      case "exists", "not", "forall" -> quantified(condition, wanted);
      default ->
          compared(condition, wanted ? condition.operator() : ComparisonText.opposite(condition))
              + overlaid.of(condition);
    };
  }

  // Where every alternative fails, each is told: none of them holds.
  private String parts(Condition condition, boolean wanted) {
    Truth guilty = Truth.of(!wanted);
    List<String> parts = new ArrayList<>(condition.parts().size());
    for (Condition part : condition.parts()) {
      if (part.truth() == guilty) {
        addOnce(parts, within(part, wanted));
      }
    }
    if (parts.isEmpty()) {
      return fails(condition);
    }
    return wanted == condition.operator().equals("&&") || parts.size() == 1
        ? words.joined("condition.and", parts)
        : terms.say("condition.either", words.joined("condition.or", parts));
  }

  /** A part; in brackets where it is of several sentences itself. */
  private String within(Condition part, boolean wanted) {
    String said = because(part, wanted);
    return isSeveral(part, Truth.of(!wanted)) ? words.say("condition.within", said) : said;
  }

  private static boolean isSeveral(Condition condition, Truth guilty) {
    return switch (condition.operator()) {
      case "&&", "||", "or" ->
          condition.parts().stream().filter(one -> one.truth() == guilty).count() > 1;
      default -> false;
    };
  }

  private String compared(Condition condition, String operator) {
    return condition.actual() == null ? fails(condition) : comparisons.failed(condition, operator);
  }

  // The least of nothing does not exist, and then no figure is false.
  private String accumulated(Condition condition) {
    List<String> figures = failed(condition.parts());
    String type = Objects.requireNonNullElse(condition.about(), "?");
    return figures.isEmpty()
        ? words.say("condition.accumulate.none", type)
        : words.joined("condition.and", figures);
  }

  private String fails(Condition condition) {
    return words.say("condition.fails", ComparisonText.flat(condition.text()));
  }

  private String quantified(Condition condition, boolean wanted) {
    String type = Objects.requireNonNullElse(condition.about(), "?");
    String actual = condition.actual();
    if (!wanted) {
      return fails(condition);
    }
    if (actual != null) {
      return terms.say("condition.instead", ComparisonText.flat(condition.text()), actual);
    }
    if (condition.about() == null) {
      return fails(condition);
    }
    List<String> parts = condition.operator().equals("not") ? is(condition) : because(condition);
    String key = "condition." + condition.operator();
    FactId fact = condition.fact();
    if (condition.operator().equals("not") && fact != null) {
      String named = names.named(fact);
      return parts.isEmpty()
          ? words.say(key + ".named", type, named)
          : words.say(key + ".nearest", type, named, words.list(parts));
    }
    return parts.isEmpty()
        ? words.say(key, type)
        : words.say(key + ".nearest", type, words.joined("condition.and", parts));
  }

  private List<String> because(Condition quantified) {
    return failed(quantified.parts());
  }

  /** What the fact that must not be is, where that has a value. */
  private List<String> is(Condition quantified) {
    FactId fact = quantified.fact();
    Names own = fact == null ? names : names.on(fact);
    ComparisonText text = new ComparisonText(terms, own, evidence::of);
    return quantified.parts().stream().flatMap(ConditionText::leaves).map(text::is).toList();
  }

  private static Stream<Condition> leaves(Condition condition) {
    if (condition.truth() != Truth.TRUE) {
      return Stream.of();
    }
    return switch (condition.operator()) {
      case "&&", "||" -> condition.parts().stream().flatMap(ConditionText::leaves);
      default -> condition.actual() == null ? Stream.of() : Stream.of(condition);
    };
  }
}
