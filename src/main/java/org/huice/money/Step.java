package org.huice.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a computation, as a reader would check it on paper. A value: steps that say the same
 * are equal. What most readers never ask, its texts, is made when somebody asks.
 */
public final class Step {
  private static final String ZERO = "0";

  private final Operation operation;
  private final String label;
  // A text, or a plain number that is one as soon as somebody asks.
  private final Object operand;
  private final String unit;
  private final CharSequence source;
  private final BigDecimal result;
  private final List<Step> parts;

  /**
   * A step.
   *
   * @param operation what was done
   * @param label the name of the operand: a field, a parameter, or for ROUND the mode
   * @param operand a plain decimal (or a fraction such as {@code 1/3}) in the unit the law states
   * @param unit the symbol of that unit
   * @param source where the operand comes from
   * @param result the exact amount after this step, in 元; of {@link Operation#QUANTITY} in that
   *     unit's base, 0 for a word
   * @param parts what the operand itself was computed from: the quantities that were read, or the
   *     steps of an amount that was added or compared; mostly none
   */
  public Step(
      Operation operation,
      String label,
      String operand,
      String unit,
      String source,
      BigDecimal result,
      List<Step> parts) {
    this(operation, label, (Object) operand, unit, source, Decimal.plain(result), parts);
  }

  /** A step whose operand was simply read. */
  public Step(
      Operation operation,
      String label,
      String operand,
      String unit,
      String source,
      BigDecimal result) {
    this(operation, label, (Object) operand, unit, source, Decimal.plain(result), List.of());
  }

  private Step(
      Operation operation,
      String label,
      Object operand,
      String unit,
      CharSequence source,
      BigDecimal result,
      List<Step> parts) {
    this.operation = Objects.requireNonNull(operation);
    this.label = Objects.requireNonNull(label);
    this.operand = Objects.requireNonNull(operand);
    this.unit = Objects.requireNonNull(unit);
    this.source = Objects.requireNonNull(source);
    this.result = result;
    this.parts = List.copyOf(parts);
  }

  /**
   * A step with a number, whose text is made when somebody asks.
   *
   * @param operand without trailing zeros
   * @param result without trailing zeros
   */
  static Step of(
      Operation operation,
      String label,
      BigDecimal operand,
      String unit,
      CharSequence source,
      BigDecimal result,
      List<Step> parts) {
    return new Step(operation, label, (Object) operand, unit, source, result, parts);
  }

  /** The same with an operand that is printed already. */
  static Step of(
      Operation operation,
      String label,
      String operand,
      String unit,
      CharSequence source,
      BigDecimal result,
      List<Step> parts) {
    return new Step(operation, label, (Object) operand, unit, source, result, parts);
  }

  /** What was done. */
  public Operation operation() {
    return operation;
  }

  /** The name of the operand: a field, a parameter, or for ROUND the mode. */
  public String label() {
    return label;
  }

  /** A plain decimal (or a fraction such as {@code 1/3}) in the unit the law states, or a word. */
  public String operand() {
    return operand instanceof BigDecimal number ? number.toPlainString() : operand.toString();
  }

  /** Whether the operand is the number 0. */
  public boolean isOfNothing() {
    return operand instanceof BigDecimal number ? number.signum() == 0 : operand.equals(ZERO);
  }

  /** The symbol of the operand's unit. */
  public String unit() {
    return unit;
  }

  /** Where the operand comes from. */
  public String source() {
    return source.toString();
  }

  /**
   * The exact amount after this step, in 元, without trailing zeros; of {@link Operation#QUANTITY}
   * in its unit's base, 0 for a word.
   */
  public BigDecimal result() {
    return result;
  }

  /**
   * What the operand itself was computed from: the quantities that were read, or the steps of an
   * amount that was added or compared; mostly none.
   */
  public List<Step> parts() {
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Step step
            && operation == step.operation
            && result.equals(step.result)
            && label.equals(step.label)
            && unit.equals(step.unit)
            && (operand.equals(step.operand) || operand().equals(step.operand()))
            && source().equals(step.source())
            && parts.equals(step.parts));
  }

  @Override
  public int hashCode() {
    return Objects.hash(operation, label, unit, result);
  }

  @Override
  public String toString() {
    return "Step[operation="
        + operation
        + ", label="
        + label
        + ", operand="
        + operand()
        + ", unit="
        + unit
        + ", source="
        + source
        + ", result="
        + result
        + ", parts="
        + parts
        + "]";
  }
}
