package org.huice.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.rule.Absent;
import org.huice.rule.Award;
import org.huice.rule.Confirmation;
import org.huice.rule.Designation;
import org.huice.rule.Discretion;
import org.huice.rule.Exclusion;
import org.huice.rule.Levy;
import org.huice.rule.Order;
import org.huice.rule.Outcome;
import org.huice.rule.Priced;
import org.huice.rule.Report;
import org.jspecify.annotations.Nullable;

/** Turns what the rules said on a question into its ruling. */
record Verdict(Question question, List<RuleReading> readings) {

  /** No rule of the clause is met. */
  Ruling unmet() {
    List<Missing> missing = missing(readings).distinct().sorted().toList();
    return readings.stream().anyMatch(reading -> reading.truth() == Truth.UNKNOWN)
        ? new Ruling.Undetermined(matter(), missing, null, readings)
        : new Ruling.Refused(matter(), readings);
  }

  /** What the readings that are unknown lack. */
  static Stream<Missing> missing(List<RuleReading> readings) {
    return readings.stream()
        .filter(reading -> reading.truth() == Truth.UNKNOWN)
        .flatMap(reading -> reading.conditions().stream())
        .flatMap(condition -> condition.missing().stream());
  }

  /** What a rule inserted. */
  Ruling met(String rule, Outcome outcome) {
    if (!outcome.missing().isEmpty()) {
      return undetermined(outcome);
    }
    LowestTier missed =
        outcome instanceof Priced<?> priced && priced.amount() != null
            ? LowestTier.missedBy(priced.amount(), question).orElse(null)
            : null;
    return missed == null ? given(outcome) : belowTiers(rule, missed);
  }

  private Ruling belowTiers(String rule, LowestTier missed) {
    return new Ruling.Refused(
        matter(),
        readings.stream()
            .map(reading -> reading.rule().equals(rule) ? missed.added(reading) : reading)
            .toList());
  }

  private Ruling given(Outcome outcome) {
    if (outcome instanceof Award award) {
      Amount amount = amount(award);
      String inexact = amount.ceiling() ? clause().inexact() : null;
      return new Ruling.Granted(matter(), amount, inexact, readings);
    }
    if (outcome instanceof Levy levy) {
      return new Ruling.Charged(matter(), amount(levy), readings);
    }
    if (outcome instanceof Order order) {
      String what = stated(clause().order(), "order");
      return new Ruling.Ordered(matter(), what, order.from(), clause().approval(), readings);
    }
    return withoutSum(outcome);
  }

  private Ruling withoutSum(Outcome outcome) {
    if (outcome instanceof Designation) {
      return new Ruling.Designated(matter(), stated(clause().title(), "title"), readings);
    }
    if (outcome instanceof Discretion discretion) {
      String reason = stated(clause().discretion(), "discretion");
      Amount amount = discretion.amount() == null ? null : amount(discretion);
      return new Ruling.Discretionary(matter(), reason, amount, readings);
    }
    return withoutDiscretion(outcome);
  }

  private Ruling withoutDiscretion(Outcome outcome) {
    if (outcome instanceof Confirmation) {
      return new Ruling.Confirmed(matter(), clause().kind(), readings);
    }
    if (outcome instanceof Exclusion) {
      return new Ruling.Barred(matter(), matter(), null, readings);
    }
    if (outcome instanceof Report report) {
      return new Ruling.Reported(matter(), measure(report), clause().handling().soft(), readings);
    }
    throw new IllegalStateException("no ruling for " + outcome);
  }

  private Measure measure(Report report) {
    return new Measure(
        stated(report.label(), "measure"),
        stated(report.measured(), "measure"),
        stated(report.operator(), "target"),
        stated(report.target(), "target"),
        Objects.requireNonNull(report.unit(), "unit").symbol(),
        stated(report.parameter(), "target"),
        report.reached());
  }

  private Ruling undetermined(Outcome outcome) {
    List<Missing> missing = outcome.missing().stream().map(Verdict::missing).sorted().toList();
    return new Ruling.Undetermined(matter(), missing, soFar(outcome), readings);
  }

  /** What is below 0 on the way is no amount: what is missing may be what raises it. */
  private static @Nullable Amount soFar(Outcome outcome) {
    Amount amount = outcome instanceof Priced<?> priced ? priced.amount() : null;
    return amount == null || amount.value().signum() < 0 ? null : amount;
  }

  private static Missing missing(Absent absent) {
    return switch (absent.kind()) {
      case FACT -> new Missing(Missing.Kind.FACT, absent.name());
      case PARAMETER -> new Missing(Missing.Kind.PARAMETER, absent.name());
    };
  }

  private Amount amount(Priced<?> priced) {
    Amount exact = Objects.requireNonNull(priced.amount(), () -> "no amount for " + matter());
    PolicyDocument policy = question.policy();
    return exact.rounded(policy.rounding(), policy.id());
  }

  private String stated(@Nullable String words, String key) {
    return Objects.requireNonNull(words, () -> "no " + key + " in clause " + clause().id());
  }

  private Clause clause() {
    return question.clause();
  }

  private Matter matter() {
    return question.matter();
  }
}
