package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.rule.Policy;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Reads what an operand of a comparison is worth. Numbers come in base units. */
final class Operands {
  private final Policy policy;

  Operands(Policy policy) {
    this.policy = policy;
  }

  Value value(Expression expression, Scope scope) {
    if (expression instanceof Expression.FieldOf field) {
      return field(scope.fact(), field.field());
    }
    if (expression instanceof Expression.Path path) {
      return field(value(path.owner(), scope), path.field());
    }
    if (expression instanceof Expression.Variable variable) {
      return scope.variable(variable.name());
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    if (expression instanceof Expression.Arithmetic arithmetic) {
      return arithmetic(arithmetic, scope);
    }
    return literal(expression);
  }

  /** A day that an argument of a call names. */
  static @Nullable LocalDate day(Value value) {
    return value.orNull() instanceof LocalDate day ? day : null;
  }

  /** A number that an argument of a call names. */
  static @Nullable BigDecimal number(Value value) {
    return value.orNull() instanceof BigDecimal number ? number : null;
  }

  /** The parameter that a call names in its last argument. */
  static String parameter(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    if (!arguments.isEmpty()
        && arguments.get(arguments.size() - 1) instanceof Expression.Text text) {
      return text.value();
    }
    throw new IllegalArgumentException("no parameter in " + call.text());
  }

  /** How a missing parameter is named: {@code 光伏与微电网/单个项目上限}. */
  String parameterName(Expression.Call call) {
    return policy.getId() + "/" + parameter(call);
  }

  static Value literal(Expression expression) {
    if (expression instanceof Expression.Text text) {
      return new Value.Known(text.value(), null);
    }
    if (expression instanceof Expression.Number number) {
      return new Value.Known(number.value(), null);
    }
    if (expression instanceof Expression.Flag flag) {
      return new Value.Known(flag.value(), null);
    }
    if (expression instanceof Expression.Constant constant) {
      return new Value.Known(constant.name(), null);
    }
    throw new IllegalArgumentException("no operand: " + expression.text());
  }

  private static Value field(Value owner, String name) {
    if (!(owner instanceof Value.Known known)) {
      return new Value.Unknown(owner.missing(), null);
    }
    if (known.object() instanceof Fact fact) {
      return read(fact, fact.type().field(name).orElse(null), name);
    }
    throw new IllegalArgumentException("no fact to read “" + name + "” of");
  }

  private static Value read(Fact fact, @Nullable Field field, String name) {
    if (field == null) {
      return Value.Unknown.fact(fact.name(name));
    }
    Object value =
        field.type() instanceof FieldType.Reference ? fact.owner() : fact.value(field.name());
    return value == null
        ? Value.Unknown.fact(fact.name(field.name()))
        : new Value.Known(inBaseUnit(value, field.measure().orElse(null)), fact.at(field.name()));
  }

  /** A number in the base of its unit; anything else as it is. */
  static Object inBaseUnit(Object value, @Nullable Unit unit) {
    if (!(value instanceof Number)) {
      return value;
    }
    BigDecimal number =
        value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    return unit == null ? number : unit.toBase(number);
  }

  private Value call(Expression.Call call) {
    String parameter = parameter(call);
    Object value =
        switch (call.word()) {
          case "value" -> policy.value(parameter);
          case "date" -> policy.date(parameter);
          case "choice" -> policy.choice(parameter);
          default -> throw new IllegalArgumentException("no value: " + call.text());
        };
    String name = parameterName(call);
    return value == null ? Value.Unknown.parameter(name) : new Value.Known(value, name);
  }

  private Value arithmetic(Expression.Arithmetic expression, Scope scope) {
    Value left = value(expression.left(), scope);
    Value right = value(expression.right(), scope);
    BigDecimal first = number(left);
    BigDecimal second = number(right);
    if (first == null || second == null) {
      return new Value.Unknown(Value.missing(List.of(left, right)), null);
    }
    return new Value.Known(compute(expression.operator(), first, second), null);
  }

  static BigDecimal compute(char operator, BigDecimal first, BigDecimal second) {
    return switch (operator) {
      case '+' -> first.add(second);
      case '-' -> first.subtract(second);
      case '*' -> first.multiply(second);
      default -> throw new IllegalArgumentException("no operator: " + operator);
    };
  }
}
