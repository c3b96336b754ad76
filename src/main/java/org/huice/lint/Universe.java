package org.huice.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Aggregate;
import org.huice.drl.Bound;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The values that an operand can have at all: its range, whole numbers, the constants of an enum.
 */
record Universe(Vocabulary vocabulary, Operands operands) {
  private static final Set<String> YES_AND_NO = Set.of("true", "false");

  /** The numbers that an operand can be. */
  ValueSet.Numbers numbers(Expression operand, Conditional.Pattern here) {
    if (isCount(operand)) {
      return new ValueSet.Numbers(List.of(new Interval(BigDecimal.ZERO, false, null, false)));
    }
    return operands.field(operand, here).map(Universe::range).orElse(ValueSet.Numbers.ALL);
  }

  private static ValueSet.Numbers range(Field field) {
    String range = field.range();
    if (range == null) {
      return ValueSet.Numbers.ALL;
    }
    int dots = range.indexOf("..");
    Interval between =
        new Interval(
            bound(field, range.substring(0, dots)),
            false,
            bound(field, range.substring(dots + 2)),
            false);
    return new ValueSet.Numbers(List.of(between));
  }

  private static @Nullable BigDecimal bound(Field field, String text) {
    if (text.isBlank()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text.strip());
    return field.measure().map(unit -> unit.toBase(number)).orElse(number);
  }

  /** Whether an operand is a day, or always a whole number of its base unit. */
  boolean isWhole(Expression operand, Conditional.Pattern here) {
    return isCount(operand) || operands.field(operand, here).filter(Universe::isWhole).isPresent();
  }

  private boolean isCount(Expression operand) {
    return operand instanceof Expression.Variable variable
        && operands.variables().get(variable.name()).orElse(null) instanceof Bound.ToResult figure
        && figure.result().function() == Aggregate.COUNT;
  }

  private static boolean isWhole(Field field) {
    boolean base =
        field.measure().map(Unit::factor).orElse(BigDecimal.ONE).compareTo(BigDecimal.ONE) == 0;
    return field.type() instanceof FieldType.Day
        || (field.type() instanceof FieldType.Whole && base);
  }

  /** The words that an operand can be; empty where they are not known. */
  Optional<Set<String>> words(Expression operand, Conditional.Pattern here) {
    Field field = operands.field(operand, here).orElse(null);
    if (field == null) {
      return Optional.empty();
    }
    if (field.type() instanceof FieldType.Flag) {
      return Optional.of(YES_AND_NO);
    }
    return field.type() instanceof FieldType.Choice choice
        ? Optional.ofNullable(vocabulary.enums().get(choice.enumType()))
            .map(type -> Set.copyOf(type.constants()))
        : Optional.empty();
  }
}
