package org.huice.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law states, as arithmetic sees it: a parameter without its value.
 *
 * @param label its name
 * @param unit of the sum or the rate
 * @param quantity of a sum for each of something, of tiers and of bands, the unit of that; else
 *     null
 * @param ceiling whether the law says “不超过” of it
 * @param source the clause
 */
public record Provision(
    String label, Unit unit, @Nullable Unit quantity, boolean ceiling, String source) {
  /**
   * Starts an amount from the sum of the row of a table that fits.
   *
   * @param pays in the unit; 0 where no row fits
   * @param read the numbers that chose the row
   * @throws IllegalArgumentException if the unit is not of money
   */
  public Amount row(BigDecimal pays, List<Step> read) {
    BigDecimal sum = ofMoney().unit().toBase(pays);
    return Amount.start(step(Operation.TABLE, pays, sum, read), ceiling);
  }

  /**
   * The unit of the quantity.
   *
   * @throws IllegalArgumentException if it divides none
   */
  Unit per() {
    if (quantity == null) {
      throw new IllegalArgumentException(label + " divides no quantity");
    }
    return quantity;
  }

  /**
   * The provision itself, as one of rates.
   *
   * @throws IllegalArgumentException if it is none
   */
  Provision ofRates() {
    if (!unit.isRate()) {
      throw new IllegalArgumentException("Not a unit of rates: " + unit.symbol());
    }
    return this;
  }

  /**
   * The provision itself, as one of sums.
   *
   * @throws IllegalArgumentException if it is none
   */
  Provision ofMoney() {
    if (!unit.isMoney()) {
      throw new IllegalArgumentException("Not a unit of money: " + unit.symbol());
    }
    return this;
  }

  /**
   * A step with a number in its unit.
   *
   * @param result without trailing zeros
   */
  Step step(Operation operation, BigDecimal number, BigDecimal result, List<Step> parts) {
    BigDecimal operand = Decimal.plain(number);
    return Step.of(operation, label, operand, symbol(operation), source, result, parts);
  }

  /**
   * A step with a rate, as it is printed.
   *
   * @param result without trailing zeros
   */
  Step step(Operation operation, Printed rate, BigDecimal result, List<Step> parts) {
    return Step.of(operation, label, rate.operand(), rate.unit(), source, result, parts);
  }

  /** A rate: a decimal in the unit where there is one, else a fraction. */
  Printed printed(Operation operation, Rate rate) {
    return rate.isFinite()
        ? new Printed(Decimal.text(unit.fromBase(rate.times(BigDecimal.ONE))), symbol(operation))
        : new Printed(rate.toString(), Unit.SHARE.symbol());
  }

  /** The unit's symbol; of a sum for each of something both: {@code 元/千瓦时}. */
  String symbol(Operation operation) {
    return operation == Operation.PER_UNIT ? unit.symbol() + "/" + per().symbol() : unit.symbol();
  }

  /**
   * An operand as a step shows it.
   *
   * @param unit its symbol
   */
  record Printed(String operand, String unit) {}
}
