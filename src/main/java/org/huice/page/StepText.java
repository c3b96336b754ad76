package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huice.money.Step;
import org.jspecify.annotations.Nullable;

/** Writes one step of a computation with all that it was computed from. */
final class StepText {
  private final Words words;
  private final EvidenceText evidence;
  private final Predicate<String> topUps;
  private final QuantityText quantities;
  private final UnitRateText rates;
  private final Function<List<Step>, String> formula;

  /**
   * For the amounts of one matter.
   *
   * @param topUps whether the settlement rule of that name fills up to its limit
   * @param formula the arithmetic of an amount that a step adds or compares
   */
  StepText(
      Words words,
      EvidenceText evidence,
      Predicate<String> topUps,
      Function<List<Step>, String> formula) {
    this.topUps = topUps;
    this.words = words;
    this.evidence = evidence;
    this.quantities = new QuantityText(words, evidence);
    this.rates = new UnitRateText(words, quantities);
    this.formula = formula;
  }

  /** A sum to start from: {@code 设备投资额 12,000,000.50 元(核定:发票)}. */
  String start(Step step) {
    return step.label() + " " + operand(step) + evidence.of(step.source());
  }

  /**
   * One step with its result; empty where rounding changed nothing.
   *
   * @param before the amount before it; null for the first step
   */
  String of(Step step, @Nullable BigDecimal before) {
    String result = NumberText.yuan(step.result());
    boolean same = before != null && step.result().compareTo(before) == 0;
    return switch (step.operation()) {
      case BASE, FLAT -> closed(start(step), result);
      case QUANTITY -> quantities.one(step);
      case PER_UNIT -> rates.of(step, before);
      case BAND -> words.say("step.band", read(step), step.label(), operand(step), result);
      case TABLE ->
          words.say(
              before == null ? "step.table" : "step.table.rate",
              before == null ? read(step) : bracketed(step),
              step.label(),
              operand(step),
              result);
      case PLUS -> "+ " + sum(step) + " = " + result;
      case MINUS -> "− " + sum(step) + " = " + result;
      case TIMES -> words.say("step.times", step.label(), operand(step), result);
      case FOR_EVERY -> forEvery(step, result);
      case RATE ->
          words.say("step.rate", step.label(), operand(step), quantities.all(step), result);
      case SLAB -> words.say("step.slab", tiers(step), operand(step), result);
      case MARGINAL -> rates.tier(step, tiers(step), before);
      case AT_MOST -> limit(step, same ? "step.within" : "step.atMost", result);
      case AT_LEAST -> limit(step, same ? "step.above" : "step.atLeast", result);
      case BELOW -> limit(step, same ? "step.under" : "step.below", result);
      case DECIDED -> words.say("step.decided", result);
      case SETTLED -> settled(step, result);
      case ROUND -> same ? "" : words.say("step.round." + step.label(), operand(step), result);
    };
  }

  // A sum in 万元 is also shown in 元; one in 元 says it already.
  private static String closed(String open, String yuan) {
    return open.contains(yuan) ? open : open + " = " + yuan;
  }

  /** The quantities that a first step reads, before what it makes of them. */
  private String read(Step step) {
    String all = quantities.all(step);
    return all.isEmpty() ? "" : words.say("step.read", all);
  }

  private String bracketed(Step step) {
    String all = quantities.all(step);
    return all.isEmpty() ? "" : words.say("step.bracket", all);
  }

  private String tiers(Step step) {
    return step.label() + bracketed(step);
  }

  /** What is added, taken off or compared: a sum that was read, or in brackets its arithmetic. */
  private String sum(Step step) {
    return step.parts().isEmpty()
        ? start(step)
        : words.say("step.formula", formula.apply(step.parts()));
  }

  private String forEvery(Step step, String result) {
    List<Step> read = QuantityText.of(step);
    if (read.size() < 2) {
      return words.say("step.times", step.label(), operand(step), result);
    }
    String counted = quantities.one(read.get(0));
    String size = quantities.one(read.get(1));
    return read.size() == 2
        ? words.say("step.forEvery", operand(step), counted, size, result)
        : words.say(
            "step.forEvery.from",
            operand(step),
            counted,
            size,
            result,
            quantities.one(read.get(2)));
  }

  private String limit(Step step, String key, String result) {
    return words.say(key, sum(step), result);
  }

  // Less than what is left is a share of it.
  private String settled(Step step, String result) {
    String left = operand(step);
    String whole = topUps.test(step.label()) ? "step.settled.topUp" : "step.settled";
    String key = left.equals(result) ? whole : "step.settled.share";
    return words.say(key, step.label(), left, result);
  }

  private static String operand(Step step) {
    return NumberText.operand(step.operand(), step.unit());
  }
}
