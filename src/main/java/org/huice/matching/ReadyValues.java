package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** Makes operands ready. */
final class ReadyValues {
  private ReadyValues() {}

  static ReadyValue of(Expression expression, Names names) {
    if (expression instanceof Expression.FieldOf field) {
      int fact = names.fact();
      return new ReadyField(frame -> frame.get(fact), field.field());
    }
    if (expression instanceof Expression.Path path) {
      return new ReadyField(of(path.owner(), names), path.field());
    }
    if (expression instanceof Expression.Variable variable) {
      int number = names.of(variable.name());
      return frame -> frame.get(number);
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    if (expression instanceof Expression.Arithmetic arithmetic) {
      return arithmetic(arithmetic, names);
    }
    Object literal = Operands.literal(expression).orNull();
    return frame -> literal;
  }

  private static ReadyValue call(Expression.Call call) {
    String parameter = Operands.parameter(call);
    return switch (call.word()) {
      case "value" -> frame -> frame.policy().value(parameter);
      case "date" -> frame -> frame.policy().date(parameter);
      case "choice" -> frame -> frame.policy().choice(parameter);
      default -> throw new IllegalArgumentException("no value: " + call.text());
    };
  }

  private static ReadyValue arithmetic(Expression.Arithmetic expression, Names names) {
    ReadyValue left = of(expression.left(), names);
    ReadyValue right = of(expression.right(), names);
    char operator = expression.operator();
    return frame -> {
      BigDecimal first = number(left.of(frame));
      BigDecimal second = number(right.of(frame));
      return first == null || second == null ? null : Operands.compute(operator, first, second);
    };
  }

  static @Nullable BigDecimal number(@Nullable Object value) {
    return value instanceof BigDecimal number ? number : null;
  }

  static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof LocalDate day ? day : null;
  }
}
