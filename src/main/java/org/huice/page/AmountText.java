package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;

/** Writes an amount and the arithmetic that led to it, as one would check it on paper. */
final class AmountText {
  private final Words words;
  private final OverlaidText overlaid;
  private final StepText text;

  /**
   * For the amounts of one matter.
   *
   * @param topUps whether the settlement rule of that name fills up to its limit
   */
  AmountText(Words words, EvidenceText evidence, OverlaidText overlaid, Predicate<String> topUps) {
    this.words = words;
    this.overlaid = overlaid;
    this.text = new StepText(words, evidence, topUps, this::formula);
  }

  /** {@code 2,400,000.10 元}, or {@code 不超过 2,400,000.10 元} where it is a bound. */
  String sum(Amount amount) {
    String yuan = NumberText.yuan(amount.value());
    return amount.ceiling() ? words.say("amount.ceiling", yuan) : yuan;
  }

  /** One line for each step; a sum to start from stands on one line with what is taken of it. */
  List<String> steps(Amount amount) {
    return lines(amount.steps());
  }

  private String formula(List<Step> steps) {
    return words.joined("step.and", lines(steps));
  }

  private List<String> lines(List<Step> steps) {
    List<String> lines = new ArrayList<>();
    Step first = steps.get(0);
    boolean open = isSum(first);
    if (!open) {
      lines.add(text.of(first, null) + overlaid.of(first));
    }
    Step last = first;
    for (Step step : steps.subList(1, steps.size())) {
      if (open && !joins(step)) {
        lines.add(text.of(first, null) + overlaid.of(first));
        open = false;
      }
      String said = text.of(step, before(step, last));
      if (!said.isEmpty()) {
        said += overlaid.of(step);
        lines.add(open ? text.start(first) + overlaid.of(first) + " " + said : said);
      }
      open = false;
      last = step;
    }
    if (open) {
      lines.add(text.of(first, null) + overlaid.of(first));
    }
    return lines;
  }

  // What the tiers pay is counted from nothing, not from the amount that they are held against.
  private static BigDecimal before(Step step, Step last) {
    boolean first =
        step.operation() == Operation.MARGINAL && last.operation() != Operation.MARGINAL;
    return first ? BigDecimal.ZERO : last.result();
  }

  private static boolean isSum(Step step) {
    return step.operation() == Operation.BASE || step.operation() == Operation.FLAT;
  }

  // What was computed itself stands on a line of its own.
  private static boolean joins(Step step) {
    return switch (step.operation()) {
      case TIMES, SLAB, RATE, FOR_EVERY, TABLE -> true;
      case MINUS, PLUS -> step.parts().isEmpty();
      default -> false;
    };
  }
}
