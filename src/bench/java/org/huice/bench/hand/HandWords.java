package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.bench.common.Ruled;
import org.huice.bench.hand.Line.Kind;
import org.huice.bench.hand.Line.Winner;

/** A line in the words by which contenders are compared. */
final class HandWords {
  private HandWords() {}

  static Ruled of(Line line) {
    return new Ruled(
        line.policy,
        line.clause,
        line.subject.toString(),
        code(line.kind),
        line.sum == null ? null : line.sum.value(),
        detail(line),
        line.sum == null ? "" : steps(line.sum.steps()));
  }

  static String code(Kind kind) {
    return switch (kind) {
      case GRANTED -> "granted";
      case CHARGED -> "charged";
      case ORDERED -> "ordered";
      case CONFIRMED -> "confirmed";
      case REFUSED -> "refused";
      case BARRED -> "barred";
      case LOWER, EXHAUSTED -> "superseded";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  private static String detail(Line line) {
    if (line.bar != null) {
      return said(line.bar);
    }
    return switch (line.kind) {
      case ORDERED -> "无偿收回国有建设用地使用权 " + line.from;
      case CONFIRMED -> "PRIORITY";
      case LOWER -> "lower " + line.rule + " " + winners(line.winners);
      case EXHAUSTED -> "exhausted " + line.rule + " " + winners(line.winners);
      default -> "";
    };
  }

  private static String winners(List<Winner> winners) {
    return winners.stream()
        .map(winner -> said(winner.line()) + "=" + plain(winner.yuan()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String said(Line line) {
    return line.policy + "/" + line.clause + " " + line.subject;
  }

  private static String steps(List<Step> steps) {
    return steps.stream().map(HandWords::step).collect(Collectors.joining("; "));
  }

  private static String step(Step step) {
    String parts = step.parts().isEmpty() ? "" : " {" + steps(step.parts()) + "}";
    String source = step.of() == null ? step.source() : step.of() + "." + step.source();
    return step.operation()
        + " "
        + step.label()
        + " "
        + plain(step.operand())
        + step.unit()
        + " @"
        + source
        + " = "
        + plain(step.result())
        + parts;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
