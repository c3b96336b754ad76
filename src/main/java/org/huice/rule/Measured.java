package org.huice.rule;

import java.math.BigDecimal;
import org.huice.money.Quantity;
import org.huice.money.Rate;
import org.huice.money.Unit;

/**
 * What a report measures or aims at, exact: a number, or a share that may have no decimal.
 *
 * @param part in the base unit
 * @param whole above 0; 1 for what is no share
 * @param unit one of its base
 */
record Measured(String label, BigDecimal part, BigDecimal whole, Unit unit) {
  static Measured of(Quantity read) {
    return new Measured(read.label(), read.base(), BigDecimal.ONE, read.unit());
  }

  /** The share that one quantity has in another above 0. */
  static Measured share(Quantity part, Quantity whole) {
    same(part.unit(), whole.unit(), part.label());
    return new Measured(part.label(), part.base(), whole.base(), Unit.SHARE);
  }

  /** By how many percentage points a rate is above another. */
  static Measured points(Quantity rate, Quantity before) {
    same(rate.unit(), Unit.SHARE, rate.label());
    same(before.unit(), Unit.SHARE, before.label());
    BigDecimal points = Unit.PERCENT.fromBase(rate.base().subtract(before.base()));
    return new Measured(rate.label(), points, BigDecimal.ONE, Unit.PERCENTAGE_POINT);
  }

  /** What a target aims at. */
  static Measured target(Stated<BigDecimal> number) {
    Unit unit = number.provision().unit();
    return new Measured(
        number.provision().label(), unit.toBase(number.value()), BigDecimal.ONE, unit);
  }

  /** What a target aims at, as a share that may have no decimal. */
  static Measured targetShare(Stated<Rate> share) {
    Rate rate = share.value();
    return new Measured(
        share.provision().label(), rate.numerator(), rate.denominator(), share.provision().unit());
  }

  /**
   * Below, equal to or above 0 as it is below, equal to or above another; by cross multiplication.
   *
   * @throws IllegalArgumentException if the units are of another base
   */
  int sideOf(Measured other) {
    same(unit, other.unit, label);
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }

  /** In a unit: a plain decimal where there is one, else a fraction such as {@code 1/3}. */
  String in(Unit other) {
    same(unit, other, label);
    Rate size = new Rate(other.fromBase(part.abs()), whole);
    return part.signum() < 0 ? "-" + size : size.toString();
  }

  private static void same(Unit one, Unit other, String label) {
    if (!one.readsAs(other)) {
      throw new IllegalArgumentException(label + ": " + one + " is not " + other);
    }
  }
}
