package org.huice.page;

import java.util.Objects;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.UsedParameter;
import org.huice.money.Unit;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Says one comparison that cannot be made: what is known of it, and which side is not. */
final class UnknownText {
  private final Words words;
  private final ClauseTerms terms;
  private final Names names;
  private final ComparisonText comparisons;
  private final RequiredText required;
  private final FigureText figures;

  UnknownText(ClauseTerms terms, Names names, ComparisonText comparisons) {
    this.words = terms.words();
    this.terms = terms;
    this.names = names;
    this.comparisons = comparisons;
    this.required = new RequiredText(words, names);
    this.figures = new FigureText(terms, names);
  }

  /**
   * {@code 设备投资额 未填写,要求不低于 1,000,000.00 元}.
   *
   * @param unit of both sides; null where they have none
   */
  String of(ExplainedCondition explained, @Nullable Unit unit) {
    Condition condition = explained.condition();
    if (condition.operator().endsWith("elapsed")) {
      return period(condition);
    }
    String wanted = wanted(explained, unit);
    String actual = condition.actual();
    boolean share = condition.operator().startsWith("share");
    if (condition.truth() == Truth.FALSE) {
      return nothing(condition, wanted);
    }
    if (actual == null) {
      return share
          ? terms.say("unknown.share", comparisons.left(condition), wanted)
          : terms.say("unknown.left", comparisons.left(condition), lack(condition), wanted);
    }
    return share
        ? comparisons.share(condition, actual, wanted)
        : comparisons.compared(condition, actual, required.value(actual, unit), wanted);
  }

  // A figure is false without a value where nothing counts.
  private String nothing(Condition condition, String wanted) {
    String type = Figure.of(Objects.requireNonNull(condition.about())).orElseThrow().type();
    return terms.say("unknown.nothing", type, comparisons.left(condition), wanted);
  }

  /** The same where nothing hangs on it: it asks for nothing. */
  String idle(ExplainedCondition explained, @Nullable Unit unit) {
    Condition condition = explained.condition();
    boolean period = condition.operator().endsWith("elapsed");
    boolean share = condition.operator().startsWith("share");
    if (condition.actual() != null && !period) {
      return words.say("idle.one", of(explained, unit), words.say(rightLack(explained)));
    }
    String left = comparisons.left(condition);
    if (share) {
      return words.say("idle.share", left);
    }
    return period && isDated(condition)
        ? words.say("idle.period", comparisons.since(condition), terms.period(condition))
        : words.say("idle", left, period ? words.say("unknown.absent") : lack(condition));
  }

  private boolean isDated(Condition condition) {
    String about = condition.about();
    return about != null && names.day(about).isPresent();
  }

  private String period(Condition condition) {
    String since =
        isDated(condition)
            ? words.say(
                "unknown.period.from", comparisons.since(condition), terms.period(condition))
            : words.say(
                "unknown.period.undated", comparisons.left(condition), terms.period(condition));
    return terms.say(
        condition.operator().equals("elapsed") ? "unknown.period" : "unknown.period.not", since);
  }

  private String lack(Condition condition) {
    String about = condition.about();
    if (FigureText.isOpen(condition)) {
      return figures.lack(condition);
    }
    if (about == null) {
      return words.say("unknown.value");
    }
    return words.say(about.contains("[") ? "unknown.absent" : "unknown.parameter");
  }

  private String wanted(ExplainedCondition explained, @Nullable Unit unit) {
    Condition condition = explained.condition();
    return condition.required() == null
        ? required.as(condition, condition.operator(), right(explained))
        : required.of(condition, condition.operator(), unit);
  }

  private static String rightLack(ExplainedCondition explained) {
    boolean fact =
        explained.facts().stream()
            .anyMatch(
                one ->
                    one.value() == null
                        && !Objects.equals(one.name(), explained.condition().about()));
    return fact ? "unknown.absent" : "unknown.parameter";
  }

  /** What the right side would be, by name: it has no value. */
  private String right(ExplainedCondition explained) {
    for (UsedParameter used : explained.parameters()) {
      if (used.value() == null || used.value() instanceof ParameterValue.Redacted) {
        return words.say("unknown.right.parameter", used.parameter().name());
      }
    }
    for (SourcedFact fact : explained.facts()) {
      if (fact.value() == null && !Objects.equals(fact.name(), explained.condition().about())) {
        return words.say("unknown.right.fact", names.whose(fact.name(), words));
      }
    }
    return words.say("unknown.value");
  }
}
