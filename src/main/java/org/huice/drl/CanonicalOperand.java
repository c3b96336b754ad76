package org.huice.drl;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/**
 * Prints the operands of one pattern, free of variables that stand for values, with the policy as
 * that pattern reads it. Numbers are printed in base units, and arithmetic as calls of BigDecimal:
 * the operators of Drools round to 34 digits.
 */
record CanonicalOperand(FieldLookup fields, String policy) {
  /** What must not be null for the operand to have a value, in the order it must be asked. */
  Set<String> needs(Expression operand) {
    Set<String> needs = new LinkedHashSet<>(needsToAsk(operand));
    if (isNullable(operand)) {
      needs.add(text(operand));
    }
    return needs;
  }

  /** What must not be null for the operand to be asked at all; its answer may still be null. */
  Set<String> needsToAsk(Expression operand) {
    if (operand instanceof Expression.Path path) {
      return needs(path.owner());
    } else if (operand instanceof Expression.Arithmetic sum) {
      return both(sum.left(), sum.right());
    } else if (operand instanceof Expression.Call call) {
      Set<String> needs = new LinkedHashSet<>();
      call.arguments().forEach(argument -> needs.addAll(needs(argument)));
      return needs;
    }
    return Set.of();
  }

  /** What must not be null for both operands to have a value. */
  Set<String> both(Expression left, Expression right) {
    Set<String> needs = new LinkedHashSet<>(needs(left));
    needs.addAll(needs(right));
    return needs;
  }

  private static boolean isNullable(Expression operand) {
    return operand instanceof Expression.FieldOf
        || operand instanceof Expression.Path
        || operand instanceof Expression.Call;
  }

  /** An operand by itself. */
  String text(Expression operand) {
    if (operand instanceof Expression.Text text) {
      return CanonicalDrl.quoted(text.value());
    } else if (operand instanceof Expression.Number number) {
      return number.value().toPlainString();
    } else if (operand instanceof Expression.Flag flag) {
      return Boolean.toString(flag.value());
    } else if (operand instanceof Expression.Constant constant) {
      return constant.enumType() + "." + constant.name();
    } else if (operand instanceof Expression.FieldOf field) {
      return field.field();
    } else if (operand instanceof Expression.Variable variable) {
      return variable.name();
    } else if (operand instanceof Expression.Path path) {
      return held(path.owner()) + "." + path.field();
    } else if (operand instanceof Expression.Call call) {
      return call(call);
    }
    return exact(operand);
  }

  /**
   * An operand that something is asked of, or that is handed on. Drools would take a field that is
   * called like a type, one of the vocabulary or of Java, for the type.
   */
  private String held(Expression operand) {
    return operand instanceof Expression.FieldOf field ? "this." + field.field() : text(operand);
  }

  private String call(Expression.Call call) {
    return policy
        + "."
        + call.word()
        + call.arguments().stream()
            .map(this::inBaseUnit)
            .collect(Collectors.joining(", ", "( ", " )"));
  }

  /** Two operands on the two sides of a sign. */
  String compared(Expression left, String sign, Expression right) {
    if (isZero(right) && !(left instanceof Expression.Arithmetic) && !isCount(left)) {
      return text(left) + " " + sign + " 0";
    }
    boolean computed = isComputed(left) || isComputed(right);
    return side(left, computed) + " " + sign + " " + side(right, computed);
  }

  private String side(Expression operand, boolean computed) {
    return computed ? exact(operand) : text(operand);
  }

  private static boolean isZero(Expression operand) {
    return operand instanceof Expression.Number number && number.value().signum() == 0;
  }

  private boolean isComputed(Expression operand) {
    return operand instanceof Expression.Arithmetic
        || isCount(operand)
        || factor(operand).compareTo(BigDecimal.ONE) != 0;
  }

  private String inBaseUnit(Expression operand) {
    return isComputed(operand) ? exact(operand) : held(operand);
  }

  /** An operand as a BigDecimal in its base unit. */
  String exact(Expression operand) {
    if (operand instanceof Expression.Arithmetic sum) {
      return exact(sum.left()) + method(sum.operator()) + "( " + exact(sum.right()) + " )";
    } else if (operand instanceof Expression.Number number) {
      return decimal("\"" + number.value().toPlainString() + "\"");
    }
    String number = isWhole(operand) || isCount(operand) ? decimal(held(operand)) : held(operand);
    BigDecimal factor = factor(operand);
    return factor.compareTo(BigDecimal.ONE) == 0
        ? number
        : number + ".multiply( " + decimal("\"" + factor.toPlainString() + "\"") + " )";
  }

  private static String decimal(String argument) {
    return "new BigDecimal( " + argument + " )";
  }

  private static String method(char operator) {
    return switch (operator) {
      case '+' -> ".add";
      case '-' -> ".subtract";
      case '*' -> ".multiply";
      default -> throw new IllegalArgumentException("no operator: " + operator);
    };
  }

  private boolean isWhole(Expression operand) {
    return fields
        .of(operand)
        .filter(found -> found.field().type() instanceof FieldType.Whole)
        .isPresent();
  }

  /** Drools counts in a Long, which it would compare with other numbers as a double. */
  private boolean isCount(Expression operand) {
    return operand instanceof Expression.Variable variable
        && fields.variables().get(variable.name()).orElse(null) instanceof Bound.ToResult bound
        && bound.result().function() == Aggregate.COUNT;
  }

  private BigDecimal factor(Expression operand) {
    return fields
        .of(operand)
        .map(FieldLookup.Found::field)
        .filter(field -> field.type().isNumber())
        .flatMap(Field::measure)
        .map(Unit::factor)
        .orElse(BigDecimal.ONE);
  }

  /** Fixed values inside {@code in ( … )}. */
  String listed(List<Expression> options) {
    return options.stream().map(this::text).collect(Collectors.joining(", ", "( ", " )"));
  }
}
