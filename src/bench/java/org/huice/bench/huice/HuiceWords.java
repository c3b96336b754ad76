package org.huice.bench.huice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huice.bench.common.Ruled;
import org.huice.determination.Condition;
import org.huice.determination.Matter;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.jspecify.annotations.Nullable;

/** A ruling of Huice in the words by which contenders are compared. */
final class HuiceWords {
  private HuiceWords() {}

  static Ruled of(Ruling ruling) {
    Amount amount = ruling.amount();
    Matter matter = ruling.matter();
    return new Ruled(
        matter.policy(),
        matter.clause(),
        matter.subject().toString(),
        ruling.code(),
        amount == null ? null : amount.value(),
        detail(ruling),
        steps(amount),
        reasons(ruling.readings()));
  }

  private static String detail(Ruling ruling) {
    if (ruling instanceof Ruling.Barred barred) {
      return said(barred.by());
    }
    if (ruling instanceof Ruling.Ordered ordered) {
      return ordered.order() + " " + ordered.from();
    }
    if (ruling instanceof Ruling.Superseded fallen) {
      return fallen.cause().code() + " " + fallen.rule() + " " + winners(fallen.winners());
    }
    if (ruling instanceof Ruling.Confirmed confirmed) {
      return confirmed.kind().name();
    }
    return "";
  }

  private static String winners(List<Ruling.Superseded.Winner> winners) {
    return winners.stream()
        .map(winner -> said(winner.matter()) + "=" + plain(winner.yuan()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String said(Matter matter) {
    return matter.policy() + "/" + matter.clause() + " " + matter.subject();
  }

  private static String steps(@Nullable Amount amount) {
    return amount == null ? "" : steps(amount.steps());
  }

  private static String steps(List<Step> steps) {
    return steps.stream().map(HuiceWords::step).collect(Collectors.joining("; "));
  }

  private static String step(Step step) {
    String parts = step.parts().isEmpty() ? "" : " {" + steps(step.parts()) + "}";
    return step.operation().code()
        + " "
        + step.label()
        + " "
        + step.operand()
        + step.unit()
        + " @"
        + step.source()
        + " = "
        + step.result().toPlainString()
        + parts;
  }

  private static String reasons(List<RuleReading> readings) {
    return readings.stream()
        .map(reading -> reading.rule() + " " + said(reading.truth()) + " " + said(reading))
        .sorted()
        .collect(Collectors.joining(" ; "));
  }

  private static String said(Truth truth) {
    return truth.name().toLowerCase(Locale.ROOT);
  }

  private static String said(RuleReading reading) {
    return said(reading.rule().length(), reading.conditions());
  }

  private static String said(int rule, List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> said(rule, condition))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String said(int rule, Condition it) {
    return it.id().substring(rule)
        + " "
        + said(it.truth())
        + " "
        + it.about()
        + " "
        + it.operator()
        + " "
        + it.required()
        + " "
        + it.actual()
        + (it.parts().isEmpty() ? "" : " " + said(rule, it.parts()));
  }
}
