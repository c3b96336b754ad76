package org.huice.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.SourcedFact;
import org.huice.money.Unit;
import org.huice.page.ClauseTerms.Demand;
import org.jspecify.annotations.Nullable;

/** Says one condition in words, whatever its truth; its parts stand below it. */
final class ConditionSentence {
  private final Words words;
  private final ClauseTerms terms;
  private final Names names;
  private final ComparisonText comparisons;
  private final UnknownText unknown;
  private final ParameterText parameters;
  private final FigureText figures;

  ConditionSentence(ClauseTerms terms, Names names) {
    this.words = terms.words();
    this.terms = terms.ofSingle();
    this.names = names;
    this.comparisons = new ComparisonText(this.terms, names, field -> "");
    this.parameters = new ParameterText(words);
    this.unknown = new UnknownText(this.terms, names, comparisons);
    this.figures = new FigureText(this.terms, names);
  }

  /** The sentences of what the clause wants that of. */
  ConditionSentence demanding(Demand demand) {
    return new ConditionSentence(terms.demanding(demand), names);
  }

  /**
   * Where a single comparison is denied, the opposite one; figures with the least of nothing
   * settled; else the condition itself.
   */
  ExplainedCondition plain(ExplainedCondition explained) {
    if (explained.condition().operator().equals("accumulate")) {
      return FigureText.settled(explained);
    }
    if (!explained.condition().operator().equals("!") || explained.parts().size() != 1) {
      return explained;
    }
    ExplainedCondition part = explained.parts().get(0);
    return isLeaf(part.condition())
        ? new ExplainedCondition(
            denied(part.condition()), part.facts(), part.parameters(), List.of())
        : explained;
  }

  private static Condition denied(Condition condition) {
    return as(condition, condition.truth().not(), ComparisonText.opposite(condition));
  }

  /** The same with another truth and another operator, without parts. */
  static Condition as(Condition condition, Truth truth, String operator) {
    return new Condition(
        condition.id(),
        truth,
        condition.text(),
        operator,
        condition.required(),
        condition.actual(),
        condition.about(),
        condition.missing(),
        List.of(),
        condition.place(),
        condition.fact());
  }

  private static boolean isLeaf(Condition condition) {
    return switch (condition.operator()) {
      case "&&", "||", "!", "or", "accumulate", "exists", "not", "forall" -> false;
      default -> true;
    };
  }

  /** The sentence of one that is unknown where that changes nothing. */
  String idle(ExplainedCondition explained) {
    return isLeaf(explained.condition()) ? unknown.idle(explained, unit(explained)) : of(explained);
  }

  /** The sentence. */
  String of(ExplainedCondition explained) {
    Condition condition = explained.condition();
    return switch (condition.operator()) {
      case "!" -> words.say("explain.none");
      case "&&" -> terms.say("explain.all");
      case "||", "or" -> terms.say("explain.any");
      case "accumulate" -> figures.whole(condition);
      case "exists", "not", "forall" -> quantified(explained);
      default -> compared(explained);
    };
  }

  private String quantified(ExplainedCondition explained) {
    Condition condition = explained.condition();
    String type = Objects.requireNonNullElseGet(condition.about(), () -> condition.text());
    if (condition.actual() != null) {
      return terms.say("condition.instead", type, condition.actual());
    }
    String key = "explain." + condition.operator() + "." + condition.truth();
    if (explained.parts().isEmpty()) {
      return terms.say(key, type) + cited(explained);
    }
    String fact = fact(explained.parts()).map(one -> words.say("explain.fact", one)).orElse("");
    return words.say(key + ".fact", type, fact);
  }

  /** The fact that the parts read: the first one that is named in them. */
  private Optional<String> fact(List<ExplainedCondition> parts) {
    return parts.stream()
        .flatMap(part -> part.facts().stream())
        .map(SourcedFact::name)
        .findFirst()
        .flatMap(names::owner);
  }

  private String compared(ExplainedCondition explained) {
    Condition condition = explained.condition();
    if (terms.demand() == Demand.FORBIDDEN && isDouble(condition)) {
      ExplainedCondition opposite =
          new ExplainedCondition(
              denied(condition), explained.facts(), explained.parameters(), List.of());
      return demanding(Demand.REQUIRED).compared(opposite);
    }
    Unit unit = unit(explained);
    boolean open = condition.truth() == Truth.UNKNOWN || FigureText.isOpen(condition);
    String said = open ? unknown.of(explained, unit) : comparisons.told(condition, unit);
    return said + cited(explained);
  }

  // “Must not be not below” is below.
  private static boolean isDouble(Condition condition) {
    return switch (condition.operator()) {
      case "!=", ">=", "<=", "not in", "not elapsed", "shareAtLeast" -> true;
      case "not within", "not passed", "not inYear", "meanAtLeast", "pointsAtLeast" -> true;
      default -> false;
    };
  }

  private String cited(ExplainedCondition explained) {
    @Nullable String about = explained.condition().about();
    return explained.parameters().stream()
        .map(
            used ->
                names.isParameter(about, used.parameter().name())
                    ? parameters.clause(used)
                    : parameters.cited(used))
        .collect(Collectors.joining());
  }

  // A sum of fields has the unit that they share.
  private @Nullable Unit unit(ExplainedCondition explained) {
    Condition condition = explained.condition();
    if (condition.about() != null) {
      return names.unit(condition.about());
    }
    List<Optional<Unit>> bases =
        explained.facts().stream()
            .map(fact -> fact.field().measure().flatMap(unit -> Unit.of(unit.base())))
            .distinct()
            .toList();
    boolean product = comparisons.left(condition).contains("*");
    return bases.size() == 1 && !product ? bases.get(0).orElse(null) : null;
  }
}
