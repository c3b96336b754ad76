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
public record Quantity(String label, BigDecimal number, Unit unit, CharSequence source) {
  /**
   * So much for each unit of it.
   *
   * @throws IllegalArgumentException if the units do not fit
   */
  public Amount perUnit(Price price) {
    return Amount.start(price.step(this), price.rate().ceiling());
  }

  /**
   * So much for each unit of it, by tiers; one step for each tier reached, the first of which
   * carries the quantity. Below the first tier there is one step with the sum 0.
   *
   * @param tiers their bounds in the unit of the quantity, their rates in 元 for one such unit
   * @throws IllegalArgumentException if the units do not fit
   */
  public Amount perUnit(Tiers tiers) {
    return Amount.start(tiers.perUnit(this), tiers.rates().ceiling());
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
    BigDecimal pays = BigDecimal.ZERO;
    for (Band band : bands) {
      pays = band.isReachedBy(here) ? band.pays() : pays;
    }
    BigDecimal result = sum.ofMoney().unit().toBase(pays);
    Step step = sum.step(Operation.BAND, pays, result, List.of(step()));
    return Amount.start(step, sum.ceiling());
  }

  /** In the base of its unit. */
  public BigDecimal base() {
    return unit.toBase(number);
  }

  /** That it was read. */
  public Step step() {
    BigDecimal read = Decimal.plain(number);
    BigDecimal base = unit.toBase(read);
    return Step.of(Operation.QUANTITY, label, read, unit.symbol(), source, base, List.of());
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
