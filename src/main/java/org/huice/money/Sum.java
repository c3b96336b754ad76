package org.huice.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum that an amount is combined with: read as it is, or itself an amount. What a policy states
 * is made once for many amounts, so it knows its 元.
 */
public final class Sum {
  private final String label;
  private final BigDecimal number;
  private final Unit unit;
  private final boolean ceiling;
  private final CharSequence source;
  private final List<Step> parts;
  private final BigDecimal yuan;

  private Sum(
      String label,
      BigDecimal number,
      Unit unit,
      boolean ceiling,
      CharSequence source,
      List<Step> parts) {
    if (!unit.isMoney()) {
      throw new IllegalArgumentException("Not a unit of money: " + unit.symbol());
    }
    this.label = label;
    this.number = Decimal.plain(number);
    this.unit = unit;
    this.ceiling = ceiling;
    this.source = source;
    this.parts = parts;
    this.yuan = unit == Unit.YUAN ? this.number : unit.toBase(this.number);
  }

  /**
   * A sum that is given.
   *
   * @param label the name of what was read
   * @param number in its unit
   * @param source where it comes from
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Sum of(String label, BigDecimal number, Unit unit, CharSequence source) {
    return new Sum(label, number, unit, false, source, List.of());
  }

  /** What an amount comes to; it is named by what the amount starts from. */
  public static Sum of(Amount amount) {
    Step first = amount.first();
    return new Sum(
        first.label(), amount.value(), Unit.YUAN, amount.ceiling(), first.source(), amount.steps());
  }

  /** The name of what was read. */
  String label() {
    return label;
  }

  /** Whether it is a bound rather than the sum itself. */
  boolean ceiling() {
    return ceiling;
  }

  /** In 元, without trailing zeros. */
  BigDecimal yuan() {
    return yuan;
  }

  /**
   * That an amount is combined with it.
   *
   * @param result without trailing zeros
   */
  Step step(Operation operation, BigDecimal result) {
    return Step.of(operation, label, number, unit.symbol(), source, result, parts);
  }

  @Override
  public String toString() {
    return label + " " + number.toPlainString() + unit;
  }
}
