package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Writes what a quantity earns at so much for each unit: all of it, or tier by tier. */
final class UnitRateText {
  private final Words words;
  private final QuantityText quantities;

  UnitRateText(Words words, QuantityText quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /**
   * {@code 放电量 120,000 千瓦时 × 度电补贴 0.3 元/千瓦时 = 36,000.00 元}; of a tier, how much lies in it.
   *
   * @param before what the tiers before it earn; null for the first step
   */
  String of(Step step, @Nullable BigDecimal before) {
    List<Step> read = QuantityText.of(step);
    String rate = step.label() + " " + rate(step);
    String result = NumberText.yuan(step.result());
    Optional<Unit> unit = quantity(step);
    Optional<BigDecimal> part = unit.flatMap(of -> part(step, before));
    boolean whole = before == null && part.filter(all -> isAll(all, step)).isPresent();
    if (unit.isEmpty() || part.isEmpty() || whole) {
      String base = converted(step, read, unit);
      return words.say("step.perUnit", base, rate, result);
    }
    String inTier = NumberText.with(part.get(), unit.get());
    String own = NumberText.yuan(step.result().subtract(before == null ? BigDecimal.ZERO : before));
    return before == null
        ? words.say("step.perUnit.first", quantities.all(step), inTier, rate, own)
        : words.say("step.perUnit.next", inTier, rate, own, result);
  }

  /**
   * {@code 奖励比例:本档 200,000.00 元 × 1% = 2,000.00 元,累计 5,000.00 元}: a tier of an amount of money.
   *
   * @param label of the schedule
   * @param before what the tiers before it pay; null where it is the first of all steps
   */
  String tier(Step step, String label, @Nullable BigDecimal before) {
    String rate = NumberText.operand(step.operand(), step.unit());
    String result = NumberText.yuan(step.result());
    BigDecimal own = step.result().subtract(before == null ? BigDecimal.ZERO : before);
    return NumberText.isNumber(step.operand())
        ? part(step, before)
            .map(
                part ->
                    words.say(
                        "step.marginal.part",
                        label,
                        NumberText.yuan(part),
                        rate,
                        NumberText.yuan(own),
                        result))
            .orElseGet(() -> words.say("step.marginal", label, rate, result))
        : words.say("step.marginal", label, rate, result);
  }

  /** In the unit of the rate too, where it was read in another one. */
  private String converted(Step step, List<Step> read, Optional<Unit> unit) {
    String all = quantities.all(step);
    if (read.size() != 1 || unit.isEmpty() || read.get(0).unit().equals(unit.get().symbol())) {
      return all;
    }
    String same = NumberText.with(unit.get().fromBase(read.get(0).result()), unit.get());
    return words.say("step.converted", all, same);
  }

  /** How much of the quantity was paid for by this step, in the unit of the rate. */
  private static Optional<BigDecimal> part(Step step, @Nullable BigDecimal before) {
    BigDecimal rate = yuan(step);
    BigDecimal own = step.result().subtract(before == null ? BigDecimal.ZERO : before);
    if (rate.signum() == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(own.divide(rate));
    } catch (ArithmeticException noShortEnd) {
      return Optional.empty();
    }
  }

  private static boolean isAll(BigDecimal part, Step step) {
    BigDecimal all =
        QuantityText.of(step).stream().map(Step::result).reduce(BigDecimal.ZERO, BigDecimal::add);
    return quantity(step).orElseThrow().toBase(part).compareTo(all) == 0;
  }

  private static String rate(Step step) {
    int slash = step.unit().indexOf('/');
    return slash < 0
        ? NumberText.operand(step.operand(), step.unit())
        : NumberText.grouped(new BigDecimal(step.operand()), 0) + " " + step.unit();
  }

  private static BigDecimal yuan(Step step) {
    BigDecimal number = new BigDecimal(step.operand());
    int slash = step.unit().indexOf('/');
    String money = slash < 0 ? step.unit() : step.unit().substring(0, slash);
    return Unit.of(money).map(unit -> unit.toBase(number)).orElse(number);
  }

  private static Optional<Unit> quantity(Step step) {
    return Unit.of(step.unit().substring(step.unit().indexOf('/') + 1));
  }
}
