package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huice.determination.Truth;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.huice.drl.Expression.Call;
import org.jspecify.annotations.Nullable;

/**
 * A third reading of the expressions of rules. {@code null} stands for a value that is not known.
 *
 * @param fact the fact of the pattern around
 * @param variables what is bound
 */
record OwnExpressions(OwnWords words, @Nullable Object fact, Map<String, Known> variables) {
  /** What a variable stands for. */
  record Known(@Nullable Object value) {}

  /** The truth of a condition as a letter, with those of its parts in parentheses. */
  String held(Expression expression) {
    if (expression instanceof Expression.Or or) {
      return whole(expression, or.operands());
    } else if (expression instanceof Expression.And and) {
      return whole(expression, and.operands());
    } else if (expression instanceof Expression.Not not) {
      return whole(expression, List.of(not.operand()));
    }
    return letter(truth(expression));
  }

  private String whole(Expression expression, List<Expression> parts) {
    return letter(truth(expression))
        + "("
        + String.join("", parts.stream().map(this::held).toList())
        + ")";
  }

  static String letter(Truth truth) {
    return truth.name().substring(0, 1);
  }

  Truth truth(Expression expression) {
    if (expression instanceof Expression.Or or) {
      return any(or.operands().stream().map(this::truth).toList());
    } else if (expression instanceof Expression.And and) {
      return all(and.operands().stream().map(this::truth).toList());
    } else if (expression instanceof Expression.Not not) {
      return opposite(truth(not.operand()));
    } else if (expression instanceof Expression.In in) {
      Truth among = any(in.options().stream().map(option -> same(in.left(), option)).toList());
      return in.negated() ? opposite(among) : among;
    } else if (expression instanceof Expression.Compare compare) {
      return compare(compare);
    }
    return Boolean.TRUE.equals(value(expression)) ? Truth.TRUE : of(value(expression));
  }

  private Truth compare(Expression.Compare compare) {
    Object left = value(compare.left());
    Object right = value(compare.right());
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return of(Boolean.valueOf(compare.operator().holds(order(left, right))));
  }

  private Truth same(Expression left, Expression right) {
    Object one = value(left);
    Object other = value(right);
    return one == null || other == null
        ? Truth.UNKNOWN
        : of(Boolean.valueOf(Comparison.EQUAL.holds(order(one, other))));
  }

  @SuppressWarnings("unchecked")
  private static int order(Object left, Object right) {
    return left instanceof Comparable<?>
        ? ((Comparable<Object>) left).compareTo(right)
        : left == right ? 0 : 1;
  }

  static Truth all(List<Truth> truths) {
    if (truths.contains(Truth.FALSE)) {
      return Truth.FALSE;
    }
    return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
  }

  static Truth any(List<Truth> truths) {
    return opposite(all(truths.stream().map(OwnExpressions::opposite).toList()));
  }

  static Truth opposite(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case FALSE -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  private static Truth of(@Nullable Object flag) {
    if (flag == null) {
      return Truth.UNKNOWN;
    }
    return flag.equals(true) ? Truth.TRUE : Truth.FALSE;
  }

  @Nullable Object value(Expression expression) {
    if (expression instanceof Expression.FieldOf field) {
      return OwnFacts.value(fact, field.field());
    } else if (expression instanceof Expression.Path path) {
      return OwnFacts.value(value(path.owner()), path.field());
    } else if (expression instanceof Expression.Variable variable) {
      return variables.getOrDefault(variable.name(), new Known(null)).value();
    } else if (expression instanceof Expression.Arithmetic sum) {
      return computed(sum);
    } else if (expression instanceof Call call) {
      return call(call);
    }
    return literal(expression);
  }

  private static Object literal(Expression expression) {
    if (expression instanceof Expression.Text text) {
      return text.value();
    } else if (expression instanceof Expression.Number number) {
      return number.value();
    } else if (expression instanceof Expression.Flag flag) {
      return flag.value();
    } else if (expression instanceof Expression.Constant constant) {
      return constant.name();
    }
    throw new IllegalArgumentException(expression.text());
  }

  private @Nullable Object computed(Expression.Arithmetic sum) {
    if (!(value(sum.left()) instanceof BigDecimal left)
        || !(value(sum.right()) instanceof BigDecimal right)) {
      return null;
    }
    return switch (sum.operator()) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      default -> left.multiply(right);
    };
  }

  private @Nullable Object call(Call call) {
    List<Expression> given = call.arguments();
    String name = ((Expression.Text) given.get(given.size() - 1)).value();
    return switch (call.word()) {
      case "elapsed" -> words.elapsed(value(given.get(0)), name);
      case "passed" -> words.passed(value(given.get(0)), value(given.get(1)), name);
      case "within" -> words.within(value(given.get(0)), value(given.get(1)), name);
      case "inYear" -> words.inYear(value(given.get(0)), name);
      case "meanAtLeast" -> words.mean(value(given.get(0)), value(given.get(1)), name);
      case "pointsAtLeast" -> words.points(value(given.get(0)), value(given.get(1)), name);
      case "shareBelow" -> words.below(value(given.get(0)), value(given.get(1)), name);
      case "shareAtLeast" -> {
        Boolean below = words.below(value(given.get(0)), value(given.get(1)), name);
        yield below == null ? null : Boolean.valueOf(!below);
      }
      default -> words.value(name);
    };
  }
}
