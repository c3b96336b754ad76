package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;

/** Writes an amount and the arithmetic that led to it, as one would check it on paper. */
final class AmountText {
  private final Words words;
  private final EvidenceText evidence;
  private final OverlaidText overlaid;

  AmountText(Words words, EvidenceText evidence, OverlaidText overlaid) {
    this.words = words;
    this.evidence = evidence;
    this.overlaid = overlaid;
  }

  /** {@code 2,400,000.10 元}, or {@code 不超过 2,400,000.10 元} where it is a bound. */
  String sum(Amount amount) {
    String yuan = NumberText.yuan(amount.value());
    return amount.ceiling() ? words.say("amount.ceiling", yuan) : yuan;
  }

  /** One line for each step; the first two stand on one line. */
  List<String> steps(Amount amount) {
    List<String> lines = new ArrayList<>();
    List<Step> steps = amount.steps();
    Step first = steps.get(0);
    String open = start(first);
    BigDecimal soFar = first.result();
    for (Step step : steps.subList(1, steps.size())) {
      if (open != null && !joins(step)) {
        lines.add(closed(open, first) + overlaid.of(first));
        open = null;
      }
      String text = then(step, soFar);
      if (!text.isEmpty()) {
        text += overlaid.of(step);
        lines.add(open == null ? text : open + overlaid.of(first) + " " + text);
      }
      open = null;
      soFar = step.result();
    }
    if (open != null) {
      lines.add(closed(open, first) + overlaid.of(first));
    }
    return lines;
  }

  private static boolean joins(Step step) {
    return step.operation() == Operation.MINUS
        || step.operation() == Operation.TIMES
        || step.operation() == Operation.SLAB;
  }

  private String start(Step step) {
    return step.label() + " " + operand(step) + evidence.of(step.source());
  }

  // A sum in 万元 is also shown in 元; one in 元 says it already.
  private static String closed(String open, Step first) {
    String yuan = NumberText.yuan(first.result());
    return open.contains(yuan) ? open : open + " = " + yuan;
  }

  private String then(Step step, BigDecimal soFar) {
    String result = NumberText.yuan(step.result());
    boolean same = step.result().compareTo(soFar) == 0;
    return switch (step.operation()) {
      case BASE, FLAT -> closed(start(step), step);
      case MINUS ->
          "− %s %s%s = %s"
              .formatted(step.label(), operand(step), evidence.of(step.source()), result);
      case TIMES -> "× %s %s = %s".formatted(step.label(), operand(step), result);
      case SLAB -> words.say("step.slab", step.label(), operand(step), result);
      case MARGINAL -> words.say("step.marginal", step.label(), operand(step), result);
      case AT_MOST -> limit(step, same ? "step.within" : "step.atMost", result);
      case AT_LEAST -> limit(step, same ? "step.above" : "step.atLeast", result);
      case ROUND -> same ? "" : words.say("step.round." + step.label(), operand(step), result);
    };
  }

  private String limit(Step step, String key, String result) {
    return words.say(key, step.label(), operand(step), result);
  }

  private static String operand(Step step) {
    return NumberText.operand(step.operand(), step.unit());
  }
}
