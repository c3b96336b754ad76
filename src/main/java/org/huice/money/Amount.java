package org.huice.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount in 元 that remembers every step by which it came about. Immutable: each word returns a
 * new amount.
 *
 * <p><b>Exact or a bound.</b> An amount is a ceiling once a <em>rate</em>, a <em>schedule</em>, a
 * <em>table</em> or a <em>fixed sum</em> is one (“按不超过20%给予”): the authority may then grant less,
 * and the value is the most it may grant. A <em>cap</em> never makes a bound.
 * “按设备投资额的12%给予奖励,最高1000万元” leaves nothing to choose: uncut it pays the 12 %, cut it pays 1000万元,
 * both exactly. A bound that is cut stays a bound, only a lower one. That is why {@code atMost}
 * does not ask how the cap is worded. A <em>floor</em> at or above a bound ends the choice:
 * whatever is granted below it is raised to it, so the amount is then exactly the floor.
 *
 * <p><b>Combined with an amount that is itself a bound.</b> A sum with a bound is a bound. So is
 * the lesser of both, even where the bound is the greater, for less may be granted than it says.
 * The greater of both is exact only where the exact one is not below the bound. From taking a bound
 * off nothing follows, for less may be taken off: {@code minus} refuses it.
 *
 * <p><b>Below 0.</b> Nothing is cut off silently: {@code minus} may lead below 0, and a rule that
 * can get there guards against it by a condition or by {@code atLeast}.
 *
 * <p>Sums are given as a number and its unit, 元, 万元 or 亿元, so that steps show them as the law
 * states them. Labels and sources are kept as given.
 */
public final class Amount extends Course {
  /**
   * An amount by its steps.
   *
   * @param value exact, in 元
   * @param ceiling whether the value is a bound (“不超过”) rather than the sum itself
   * @param steps at least one; the last one's result is the value
   * @throws IllegalArgumentException if they do not lead to the value
   */
  public Amount(BigDecimal value, boolean ceiling, List<Step> steps) {
    this(before(value, ceiling, steps), steps.get(steps.size() - 1), ceiling);
  }

  private Amount(@Nullable Amount before, Step last, boolean ceiling) {
    super(before, last, ceiling);
  }

  private static @Nullable Amount before(BigDecimal value, boolean ceiling, List<Step> steps) {
    if (steps.isEmpty() || steps.get(steps.size() - 1).result().compareTo(value) != 0) {
      throw new IllegalArgumentException("No step leads to " + Decimal.plain(value));
    }
    Amount before = null;
    for (Step step : steps.subList(0, steps.size() - 1)) {
      before = new Amount(before, step, ceiling);
    }
    return before;
  }

  /**
   * Starts from a sum the applicant has, such as an investment.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Amount base(String label, BigDecimal number, Unit unit, String source) {
    return base(Sum.of(label, number, unit, source));
  }

  /** {@link #base(String, BigDecimal, Unit, String)} of a sum that is known. */
  public static Amount base(Sum sum) {
    return start(sum.step(Operation.BASE, sum.yuan()), false);
  }

  /**
   * Starts from a sum the law names, such as a one-off award.
   *
   * @param ceiling whether the law says “不超过” of it
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Amount flat(
      String label, BigDecimal number, Unit unit, boolean ceiling, String source) {
    return flat(Sum.of(label, number, unit, source), ceiling);
  }

  /** {@link #flat(String, BigDecimal, Unit, boolean, String)} of a sum that is known. */
  public static Amount flat(Sum sum, boolean ceiling) {
    return start(sum.step(Operation.FLAT, sum.yuan()), ceiling);
  }

  static Amount start(Step step, boolean ceiling) {
    return new Amount(null, step, ceiling);
  }

  static Amount start(List<Step> steps, boolean ceiling) {
    return new Amount(steps.get(steps.size() - 1).result(), ceiling, steps);
  }

  /** Adds a sum. */
  public Amount plus(Sum sum) {
    return then(sum.step(Operation.PLUS, Decimal.plain(value().add(sum.yuan()))), sum.ceiling());
  }

  /**
   * Takes a sum off; the result may be negative.
   *
   * @throws ArithmeticException if the sum is a bound, so that nothing would follow from it
   */
  public Amount minus(Sum sum) {
    if (sum.ceiling()) {
      throw new ArithmeticException(sum.label() + " is only a bound and cannot be taken off");
    }
    return then(sum.step(Operation.MINUS, Decimal.plain(value().subtract(sum.yuan()))), false);
  }

  /**
   * Takes a share.
   *
   * @param number of %, ‰ or 比例
   * @param ceiling whether the law says “不超过” of the share
   * @throws IllegalArgumentException if the unit is no rate or the number negative
   */
  public Amount times(String label, BigDecimal number, Unit unit, boolean ceiling, String source) {
    Provision share = new Provision(label, unit, null, ceiling, source);
    return times(Factor.share(share, Rate.of(number, unit)));
  }

  /**
   * Multiplies.
   *
   * @throws ArithmeticException if no finite decimal is exact
   */
  public Amount times(Factor factor) {
    return then(factor.of(value()), factor.ceiling());
  }

  /**
   * Takes what a schedule pays for the amount so far. A slab adds one step with the rate of the
   * tier reached; a marginal schedule adds one step for each tier reached, whose results add up.
   * Below the first tier there is one step with the rate 0.
   *
   * @param tiers whose quantity is of money
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException if no finite decimal is exact, or if the amount so far is a bound
   *     and a larger one may pay less, so that nothing would follow from it
   */
  public Amount schedule(Tiers tiers) {
    if (ceiling()) {
      tiers.refuseFalling();
    }
    return then(tiers.of(value()), tiers.rates().ceiling());
  }

  /**
   * The same, with tiers whose bounds are shares of a sum (“新增10%-30%部分”). Of a sum that is not
   * above 0 nothing is a share, so that no tier is reached.
   *
   * @param tiers whose quantity is of rates
   * @param whole the sum; the first step carries it
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException as for any schedule
   */
  public Amount schedule(Tiers tiers, Quantity whole) {
    if (ceiling()) {
      tiers.refuseFalling();
    }
    return then(tiers.of(whole, value()), tiers.rates().ceiling());
  }

  /**
   * Limits from above. The step is there whether it cuts or not, so that a reader sees the cap; the
   * boundness stays as it was, unless the cap is a bound itself.
   */
  public Amount atMost(Sum cap) {
    return then(cap.step(Operation.AT_MOST, value().min(cap.yuan())), cap.ceiling());
  }

  /**
   * Limits from above to the largest multiple of a step that is below a cap which is itself not
   * allowed (“低于”), so that no rounding to that step can reach the cap. The step of the computation
   * is there whether it cuts or not; the boundness stays.
   *
   * @param to the step in 元 to which the amount will be rounded, above 0
   */
  public Amount below(Sum cap, BigDecimal to) {
    BigDecimal largest = new Rounding(to, RoundingMode.UP).apply(cap.yuan()).subtract(to);
    return then(cap.step(Operation.BELOW, Decimal.plain(value().min(largest))), cap.ceiling());
  }

  /**
   * Limits from below. The step is there whether it raises or not; a bound that does not exceed an
   * exact floor becomes exact.
   */
  public Amount atLeast(Sum floor) {
    int side = value().compareTo(floor.yuan());
    boolean open = side > 0 ? ceiling() : side < 0 ? floor.ceiling() : ceiling() && floor.ceiling();
    return new Amount(this, floor.step(Operation.AT_LEAST, value().max(floor.yuan())), open);
  }

  /**
   * Limits to what a rule between awards leaves. It never raises; the boundness stays.
   *
   * @param left in 元
   */
  public Amount settled(String label, BigDecimal left, String source) {
    Sum sum = Sum.of(label, left, Unit.YUAN, source);
    return then(sum.step(Operation.SETTLED, value().min(sum.yuan())), false);
  }

  /**
   * Sets what an authority has decided; the amount is then exact.
   *
   * @param yuan at most the value so far, not negative
   * @throws IllegalArgumentException if it is more, or negative
   */
  public Amount decided(String label, BigDecimal yuan, String source) {
    if (yuan.signum() < 0 || yuan.compareTo(value()) > 0) {
      throw new IllegalArgumentException(yuan + " cannot be decided within " + value());
    }
    Step step = Sum.of(label, yuan, Unit.YUAN, source).step(Operation.DECIDED, Decimal.plain(yuan));
    return new Amount(this, step, false);
  }

  /**
   * Rounds, once and last. A step is added only if the value changes; its label is the mode.
   *
   * @throws IllegalStateException if it has been rounded before, and this would change it again
   */
  public Amount rounded(Rounding rounding, String source) {
    BigDecimal whole = rounding.apply(value());
    if (whole.compareTo(value()) == 0) {
      return this;
    }
    if (has(Operation.ROUND)) {
      throw new IllegalStateException("Rounded before: " + steps());
    }
    Sum to = Sum.of(rounding.code(), rounding.to(), Unit.YUAN, source);
    return then(to.step(Operation.ROUND, whole), false);
  }

  private Amount then(Step step, boolean bounding) {
    return new Amount(this, step, ceiling() || bounding);
  }

  private Amount then(List<Step> next, boolean bounding) {
    Amount all = this;
    for (Step step : next) {
      all = all.then(step, bounding);
    }
    return all;
  }
}
