package org.huice.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * One step of a computation, as a reader would check it on paper.
 *
 * @param operation what was done
 * @param label the name of the operand: a field, a parameter, or for ROUND the mode
 * @param operand a plain decimal (or a fraction such as {@code 1/3}) in the unit the law states
 * @param unit the symbol of that unit
 * @param source where the operand comes from
 * @param result the exact amount after this step, in 元, without trailing zeros; of {@link
 *     Operation#QUANTITY} in that unit's base, 0 for a word
 * @param parts what the operand itself was computed from: the quantities that were read, or the
 *     steps of an amount that was added or compared; mostly none
 */
public record Step(
    Operation operation,
    String label,
    String operand,
    String unit,
    String source,
    BigDecimal result,
    List<Step> parts) {
  /** Drops trailing zeros of the result, so that equal steps are equal values. */
  public Step {
    result = Decimal.plain(result);
    parts = List.copyOf(parts);
  }

  /** A step whose operand was simply read. */
  public Step(
      Operation operation,
      String label,
      String operand,
      String unit,
      String source,
      BigDecimal result) {
    this(operation, label, operand, unit, source, result, List.of());
  }
}
