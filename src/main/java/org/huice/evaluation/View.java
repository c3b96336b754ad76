package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.huice.rule.Absent;
import org.huice.rule.Order;
import org.huice.rule.Outcome;
import org.huice.rule.Priced;
import org.huice.rule.Report;
import org.jspecify.annotations.Nullable;

/**
 * One match of a rule and its outcome, as engine or matcher see it.
 *
 * @param facts that meet the rule's plain patterns, in the order of the rule
 * @param subject the fact decided upon
 */
record View(List<FactId> facts, FactId subject, Outcome outcome) {
  static View of(Firing firing) {
    return new View(firing.match(), firing.subject(), firing.outcome());
  }

  static View of(Match match) {
    return new View(match.facts(), ((Fact) match.outcome().subject()).id(), match.outcome());
  }

  /**
   * Whether a firing and a match certainly say the same, without writing down what. Where this does
   * not see it, the texts tell.
   */
  static boolean areAlike(Firing firing, Match match) {
    Outcome one = firing.outcome();
    Outcome other = match.outcome();
    return one.getClass() == other.getClass()
        && firing.subject().equals(((Fact) other.subject()).id())
        && firing.match().equals(match.facts())
        && one.missing().equals(other.missing())
        && areAlike(one, other);
  }

  private static boolean areAlike(Outcome one, Outcome other) {
    if (one instanceof Priced<?> first && other instanceof Priced<?> second) {
      return areAlike(first.amount(), second.amount());
    }
    if (one instanceof Order first && other instanceof Order second) {
      return Objects.equals(first.from(), second.from());
    }
    return !(one instanceof Report first && other instanceof Report second)
        || areAlike(first, second);
  }

  private static boolean areAlike(Report one, Report other) {
    return Objects.equals(one.label(), other.label())
        && Objects.equals(one.measured(), other.measured())
        && Objects.equals(one.operator(), other.operator())
        && Objects.equals(one.target(), other.target())
        && one.unit() == other.unit()
        && Objects.equals(one.parameter(), other.parameter())
        && one.reached() == other.reached();
  }

  /** A sum of another scale is another text. */
  @SuppressWarnings("BigDecimalEquals")
  private static boolean areAlike(@Nullable Amount one, @Nullable Amount other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.ceiling() == other.ceiling()
        && one.value().equals(other.value())
        && one.steps().equals(other.steps());
  }

  /** Everything that must not differ, the same in every language. */
  String text() {
    List<String> said = new ArrayList<>();
    said.add(outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + subject);
    if (outcome instanceof Priced<?> priced && priced.amount() != null) {
      said.add(text(priced.amount()));
    }
    if (outcome instanceof Order order && order.from() != null) {
      said.add("from " + order.from());
    }
    if (outcome instanceof Report report) {
      said.add(text(report));
    }
    outcome.missing().forEach(absent -> said.add(text(absent)));
    return joined(facts) + " -> " + String.join("; ", said);
  }

  private static String joined(List<FactId> facts) {
    return facts.stream().map(FactId::toString).collect(Collectors.joining(" + "));
  }

  private static String text(Report report) {
    return String.join(
        " ",
        Objects.toString(report.label()),
        Objects.toString(report.measured()),
        Objects.toString(report.operator()),
        Objects.toString(report.target()),
        Objects.toString(report.unit()),
        Objects.toString(report.parameter()),
        Boolean.toString(report.reached()));
  }

  private static String text(Absent absent) {
    return "missing " + absent.kind().name().toLowerCase(Locale.ROOT) + " " + absent.name();
  }

  private static String text(Amount amount) {
    String bound = amount.ceiling() ? "at most " : "";
    String steps = amount.steps().stream().map(View::text).collect(Collectors.joining(", "));
    return bound + amount.value().toPlainString() + " (" + steps + ")";
  }

  private static String text(Step step) {
    String parts =
        step.parts().isEmpty()
            ? ""
            : step.parts().stream().map(View::text).collect(Collectors.joining(", ", " {", "}"));
    return String.join(
            " ",
            step.operation().code(),
            step.label(),
            step.operand(),
            step.unit(),
            "[" + step.source() + "]",
            "=",
            step.result().toPlainString())
        + parts;
  }
}
