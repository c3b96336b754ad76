package org.huice.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount in 元 that remembers every step by which it came about. Immutable: each word returns a
 * new amount.
 *
 * <p><b>Exact or a bound.</b> An amount is a ceiling once a <em>rate</em>, a <em>schedule</em> or a
 * <em>flat sum</em> is one (“按不超过20%给予”): the authority may then grant less, and the value is the
 * most it may grant. A <em>cap</em> never makes a bound. “按设备投资额的12%给予奖励,最高1000万元” leaves nothing
 * to choose: uncut it pays the 12 %, cut it pays 1000万元, both exactly. A bound that is cut stays a
 * bound, only a lower one. That is why {@link #atMost} does not ask how the cap is worded. A
 * <em>floor</em> at or above a bound ends the choice: whatever is granted below it is raised to it,
 * so the amount is then exactly the floor.
 *
 * <p><b>Below 0.</b> Nothing is cut off silently: {@link #minus} may lead below 0, and a rule that
 * can get there guards against it by a condition or by {@link #atLeast}.
 *
 * <p>Sums are given as a number and its unit, 元, 万元 or 亿元, so that steps show them as the law
 * states them. Labels and sources are kept as given.
 *
 * @param value exact, in 元, without trailing zeros
 * @param ceiling whether the value is a bound (“不超过”) rather than the sum itself
 * @param steps at least one; the last one's result is the value
 */
public record Amount(BigDecimal value, boolean ceiling, List<Step> steps) {
  /**
   * Checks that the steps lead to the value.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Amount {
    steps = List.copyOf(steps);
    value = Decimal.plain(value);
    if (steps.isEmpty() || steps.get(steps.size() - 1).result().compareTo(value) != 0) {
      throw new IllegalArgumentException("No step leads to " + value);
    }
  }

  /**
   * Starts from a sum the applicant has, such as an investment.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Amount base(String label, BigDecimal number, Unit unit, String source) {
    return start(sum(Operation.BASE, label, number, unit, source, yuan(number, unit)), false);
  }

  /**
   * Starts from a sum the law names, such as a one-off award.
   *
   * @param ceiling whether the law says “不超过” of it
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Amount flat(
      String label, BigDecimal number, Unit unit, boolean ceiling, String source) {
    return start(sum(Operation.FLAT, label, number, unit, source, yuan(number, unit)), ceiling);
  }

  /**
   * Takes a sum off; the result may be negative.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public Amount minus(String label, BigDecimal number, Unit unit, String source) {
    BigDecimal rest = value.subtract(yuan(number, unit));
    return then(sum(Operation.MINUS, label, number, unit, source, rest), false);
  }

  /**
   * Takes a share.
   *
   * @param number of %, ‰ or 比例
   * @param ceiling whether the law says “不超过” of the share
   * @throws IllegalArgumentException if the unit is no rate or the number negative
   */
  public Amount times(String label, BigDecimal number, Unit unit, boolean ceiling, String source) {
    BigDecimal share = Rate.of(number, unit).times(value);
    return then(sum(Operation.TIMES, label, number, unit, source, share), ceiling);
  }

  /**
   * Takes a share that the law states as a fraction, such as 三分之一.
   *
   * @param ceiling whether the law says “不超过” of the share
   * @throws ArithmeticException if no finite decimal is exact
   */
  public Amount times(String label, Rate rate, boolean ceiling, String source) {
    return then(
        share(Operation.TIMES, label, rate, Unit.SHARE, source, rate.times(value)), ceiling);
  }

  /**
   * Takes what a schedule pays for the amount so far. A slab adds one step with the rate of the
   * tier reached; a marginal schedule adds one step for each tier reached, whose results add up.
   * Below the first tier there is one step with the rate 0.
   *
   * @param rates the unit in which the law states the rates
   * @param quantity the unit of the tiers' bounds, of money
   * @param ceiling whether the law says “不超过” of the rates
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException if no finite decimal is exact, or if the amount so far is a bound
   *     and a larger one may pay less, so that nothing would follow from it
   */
  public Amount schedule(
      String label, Schedule schedule, Unit rates, Unit quantity, boolean ceiling, String source) {
    if (this.ceiling && !schedule.isRising()) {
      throw new ArithmeticException(label + " may pay less for more, so no bound follows from one");
    }
    if (!rates.isRate()) {
      throw new IllegalArgumentException("Not a unit of rates: " + rates.symbol());
    }
    BigDecimal scale = yuan(BigDecimal.ONE, quantity);
    Operation operation = schedule instanceof Schedule.Slab ? Operation.SLAB : Operation.MARGINAL;
    List<Schedule.Part> parts = schedule.parts(quantity.fromBase(value));
    if (parts.isEmpty()) {
      Step nothing = sum(operation, label, BigDecimal.ZERO, rates, source, BigDecimal.ZERO);
      return then(nothing, ceiling);
    }
    Amount amount = this;
    BigDecimal paid = BigDecimal.ZERO;
    for (Schedule.Part part : parts) {
      paid = paid.add(part.amount().multiply(scale));
      amount =
          amount.then(share(operation, label, part.tier().rate(), rates, source, paid), ceiling);
    }
    return amount;
  }

  /**
   * Limits from above. The step is there whether it cuts or not, so that a reader sees the cap; the
   * boundness stays as it was.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public Amount atMost(String label, BigDecimal number, Unit unit, String source) {
    BigDecimal limited = value.min(yuan(number, unit));
    return then(sum(Operation.AT_MOST, label, number, unit, source, limited), false);
  }

  /**
   * Limits from below. The step is there whether it raises or not; a bound that does not exceed the
   * floor becomes exact.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public Amount atLeast(String label, BigDecimal number, Unit unit, String source) {
    BigDecimal floor = yuan(number, unit);
    BigDecimal limited = value.max(floor);
    Amount open = new Amount(value, ceiling && value.compareTo(floor) > 0, steps);
    return open.then(sum(Operation.AT_LEAST, label, number, unit, source, limited), false);
  }

  /**
   * Rounds, once and last. A step is added only if the value changes; its label is the mode.
   *
   * @throws IllegalStateException if it has been rounded before, and this would change it again
   */
  public Amount rounded(Rounding rounding, String source) {
    BigDecimal whole = rounding.apply(value);
    if (whole.compareTo(value) == 0) {
      return this;
    }
    if (steps.stream().anyMatch(step -> step.operation() == Operation.ROUND)) {
      throw new IllegalStateException("Rounded before: " + steps);
    }
    Step step = sum(Operation.ROUND, rounding.code(), rounding.to(), Unit.YUAN, source, whole);
    return then(step, false);
  }

  private static Amount start(Step step, boolean ceiling) {
    return new Amount(step.result(), ceiling, List.of(step));
  }

  private Amount then(Step step, boolean bounding) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Amount(step.result(), ceiling || bounding, longer);
  }

  private static Step sum(
      Operation operation,
      String label,
      BigDecimal number,
      Unit unit,
      String source,
      BigDecimal result) {
    return new Step(operation, label, Decimal.text(number), unit.symbol(), source, result);
  }

  private static Step share(
      Operation operation, String label, Rate rate, Unit unit, String source, BigDecimal result) {
    return rate.isFinite()
        ? sum(operation, label, unit.fromBase(rate.times(BigDecimal.ONE)), unit, source, result)
        : new Step(operation, label, rate.toString(), Unit.SHARE.symbol(), source, result);
  }

  private static BigDecimal yuan(BigDecimal number, Unit unit) {
    if (!unit.isMoney()) {
      throw new IllegalArgumentException("Not a unit of money: " + unit.symbol());
    }
    return unit.toBase(number);
  }
}
