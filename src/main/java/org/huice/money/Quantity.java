package org.huice.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something counted or measured, from which an amount follows: electricity, floor space, firms, or
 * money that is only held against bounds.
 *
 * @param label the name of what was read
 * @param number in its unit
 * @param source where it comes from
 */
public record Quantity(String label, BigDecimal number, Unit unit, String source) {
  /**
   * So much for each unit of it.
   *
   * @param rate the provision, a sum for each of something
   * @param each the sum, in the provision's unit
   * @throws IllegalArgumentException if the units do not fit
   */
  public Amount perUnit(Provision rate, BigDecimal each) {
    BigDecimal result = rate.ofMoney().unit().toBase(each).multiply(in(rate.per()));
    Step step = rate.step(Operation.PER_UNIT, each, result, List.of(step()));
    return Amount.start(List.of(step), rate.ceiling());
  }

  /**
   * So much for each unit of it, by tiers; one step for each tier reached, the first of which
   * carries the quantity. Below the first tier there is one step with the sum 0.
   *
   * @param rate the provision, a sum for each of something
   * @param tiers their bounds in the unit of the quantity, their rates in 元 for one such unit
   * @throws IllegalArgumentException if the units do not fit
   */
  public Amount perUnit(Provision rate, Schedule tiers) {
    TierSteps steps = new TierSteps(Operation.PER_UNIT, rate.ofMoney(), List.of(step()));
    return Amount.start(steps.paid(tiers, in(rate.per()), BigDecimal.ONE), rate.ceiling());
  }

  /**
   * The fixed sum of the highest band it reaches; below the lowest there is a step with the sum 0.
   *
   * @param sum the provision
   * @param bands their bounds ascending
   * @throws IllegalArgumentException if the units do not fit
   */
  public Amount band(Provision sum, List<Band> bands) {
    BigDecimal here = in(sum.per());
    BigDecimal pays =
        bands.stream()
            .filter(band -> band.isReachedBy(here))
            .reduce((low, high) -> high)
            .map(Band::pays)
            .orElse(BigDecimal.ZERO);
    BigDecimal result = sum.ofMoney().unit().toBase(pays);
    Step step = sum.step(Operation.BAND, pays, result, List.of(step()));
    return Amount.start(List.of(step), sum.ceiling());
  }

  /** In the base of its unit. */
  public BigDecimal base() {
    return unit.toBase(number);
  }

  /** That it was read. */
  public Step step() {
    return new Step(Operation.QUANTITY, label, Decimal.text(number), unit.symbol(), source, base());
  }

  /**
   * In another unit of the same base.
   *
   * @throws IllegalArgumentException if the unit is of another base
   */
  BigDecimal in(Unit other) {
    if (!unit.readsAs(other)) {
      throw new IllegalArgumentException(label + ": " + unit + " is not " + other);
    }
    return other.fromBase(base());
  }
}
