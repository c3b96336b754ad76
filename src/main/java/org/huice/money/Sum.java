package org.huice.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum that an amount is combined with: read as it is, or itself an amount.
 *
 * @param label the name of what was read; of an amount, of what it starts from
 * @param number in its unit, of money
 * @param ceiling whether it is a bound rather than the sum itself
 * @param source where it comes from
 * @param parts the steps of an amount; none of a sum that was read
 */
public record Sum(
    String label, BigDecimal number, Unit unit, boolean ceiling, String source, List<Step> parts) {
  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public Sum {
    if (!unit.isMoney()) {
      throw new IllegalArgumentException("Not a unit of money: " + unit.symbol());
    }
    parts = List.copyOf(parts);
  }

  /**
   * A sum that is given.
   *
   * @throws IllegalArgumentException if the unit is not of money
   */
  public static Sum of(String label, BigDecimal number, Unit unit, String source) {
    return new Sum(label, number, unit, false, source, List.of());
  }

  /** What an amount comes to. */
  public static Sum of(Amount amount) {
    Step first = amount.steps().get(0);
    return new Sum(
        first.label(), amount.value(), Unit.YUAN, amount.ceiling(), first.source(), amount.steps());
  }

  BigDecimal yuan() {
    return unit.toBase(number);
  }

  Step step(Operation operation, BigDecimal result) {
    return new Step(operation, label, Decimal.text(number), unit.symbol(), source, result, parts);
  }
}
