package org.huice.lint;

import java.math.BigDecimal;
import java.util.Optional;
import org.huice.money.Unit;

/**
 * A number somewhere in a text, with its unit where one is said: 20%, 三分之一, 3.5亿元, 两年.
 *
 * @param top the number, or what is above the line of a fraction
 * @param bottom what is below the line; else 1
 * @param unit as the text says it; empty where it says none that is known
 */
record SaidNumber(BigDecimal top, BigDecimal bottom, Optional<Unit> unit) {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** A number that is no fraction. */
  static SaidNumber of(BigDecimal number, Optional<Unit> unit) {
    return new SaidNumber(number, BigDecimal.ONE, unit);
  }

  /** A part of a whole. */
  static SaidNumber share(BigDecimal top, BigDecimal bottom) {
    return new SaidNumber(top, bottom, Optional.of(Unit.SHARE));
  }

  /** So many times as much. */
  SaidNumber times(BigDecimal above, BigDecimal below) {
    return new SaidNumber(top.multiply(above), bottom.multiply(below), unit);
  }

  /**
   * Whether it may be meant for a value: in the unit of the value, or in one that converts, or
   * without any. “提高3%” is often said of percentage points, and “连续两年” of two facts, one for each
   * year; that the units differ is for the writer to see.
   *
   * @param number what is above the line, in the unit
   * @param divisor what is below it
   */
  boolean says(BigDecimal number, BigDecimal divisor, Unit of) {
    if (unit.isEmpty()) {
      return same(top, number, divisor) || same(top, of.toBase(number), divisor);
    }
    Unit said = unit.get();
    if (said.readsAs(of)) {
      return same(said.toBase(top), of.toBase(number), divisor);
    }
    return isLike(said, of)
        ? same(top, number, divisor)
        : isLong(said) && isLong(of) && same(months(said, top), months(of, number), divisor);
  }

  private static boolean isLike(Unit said, Unit of) {
    boolean percent = said == Unit.PERCENT && of == Unit.PERCENTAGE_POINT;
    return percent || (said.isDuration() && of.isCount());
  }

  private boolean same(BigDecimal said, BigDecimal number, BigDecimal divisor) {
    return said.multiply(divisor).compareTo(number.multiply(bottom)) == 0;
  }

  private static boolean isLong(Unit unit) {
    return unit == Unit.MONTH || unit == Unit.YEAR;
  }

  private static BigDecimal months(Unit unit, BigDecimal number) {
    return unit == Unit.YEAR ? number.multiply(MONTHS) : number;
  }
}
