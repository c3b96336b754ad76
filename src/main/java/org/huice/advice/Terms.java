package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of rules in one world. */
record Terms(World world) {
  private static final Set<String> SHARES = Set.of("shareBelow", "shareAtLeast");

  /** What an operand is worth, numbers in base units; null where that is not known. */
  @Nullable Object value(Expression expression, Scope scope) {
    if (expression instanceof Expression.Text text) {
      return text.value();
    } else if (expression instanceof Expression.Number number) {
      return number.value();
    } else if (expression instanceof Expression.Flag flag) {
      return flag.value();
    } else if (expression instanceof Expression.Constant constant) {
      return constant.name();
    } else if (expression instanceof Expression.FieldOf field) {
      return field(scope.own(), field.field());
    } else if (expression instanceof Expression.Path path) {
      return field(value(path.owner(), scope), path.field());
    } else if (expression instanceof Expression.Arithmetic sum) {
      return arithmetic(sum, scope);
    }
    return variableOrCall(expression, scope);
  }

  private @Nullable Object variableOrCall(Expression expression, Scope scope) {
    if (expression instanceof Expression.Call call) {
      return call(call, scope);
    }
    Scope.Meaning meaning =
        expression instanceof Expression.Variable variable
            ? scope.variables().get(variable.name())
            : null;
    if (meaning instanceof Scope.OfFact fact) {
      return fact.fact();
    } else if (meaning instanceof Scope.OfValue value) {
      return value(value.expression(), value.scope());
    }
    return meaning instanceof Scope.OfResult result ? new Totals(this).value(result) : null;
  }

  private @Nullable Object field(@Nullable Object owner, String name) {
    return owner instanceof Fact fact
        ? fact.type().field(name).map(field -> world.value(fact, field)).orElse(null)
        : null;
  }

  private @Nullable BigDecimal arithmetic(Expression.Arithmetic sum, Scope scope) {
    if (value(sum.left(), scope) instanceof BigDecimal left
        && value(sum.right(), scope) instanceof BigDecimal right) {
      return switch (sum.operator()) {
        case '+' -> left.add(right);
        case '-' -> left.subtract(right);
        default -> left.multiply(right);
      };
    }
    return null;
  }

  private @Nullable Object call(Expression.Call call, Scope scope) {
    String name = parameter(call);
    return switch (call.word()) {
      case "value" -> world.policy().value(name);
      case "date" -> world.policy().date(name);
      case "choice" -> world.policy().choice(name);
      case "elapsed" -> world.policy().elapsed(day(call, scope), name);
      case "shareBelow" ->
          world.policy().shareBelow(number(call, 0, scope), number(call, 1, scope), name);
      case "shareAtLeast" ->
          world.policy().shareAtLeast(number(call, 0, scope), number(call, 1, scope), name);
      case "meanAtLeast" ->
          world.policy().meanAtLeast(number(call, 0, scope), number(call, 1, scope), name);
      case "pointsAtLeast" ->
          world.policy().pointsAtLeast(number(call, 0, scope), number(call, 1, scope), name);
      case "within" -> world.policy().within(day(call, scope), day(call, 1, scope), name);
      case "passed" -> world.policy().passed(day(call, scope), day(call, 1, scope), name);
      case "inYear" -> world.policy().inYear(number(call, 0, scope), name);
      default -> null;
    };
  }

  /** The parameter that a call names in its last argument. */
  static String parameter(Expression.Call call) {
    return call.parameter().orElse("");
  }

  /** The day from which a call counts. */
  @Nullable LocalDate day(Expression.Call call, Scope scope) {
    return day(call, 0, scope);
  }

  private @Nullable LocalDate day(Expression.Call call, int index, Scope scope) {
    return value(call.arguments().get(index), scope) instanceof LocalDate day ? day : null;
  }

  private @Nullable BigDecimal number(Expression.Call call, int index, Scope scope) {
    return value(call.arguments().get(index), scope) instanceof BigDecimal number ? number : null;
  }

  /** Whether a condition holds. */
  Truth truth(Expression expression, Scope scope) {
    if (expression instanceof Expression.And and) {
      return Truth.all(truths(and.operands(), scope));
    } else if (expression instanceof Expression.Or or) {
      return Truth.any(truths(or.operands(), scope));
    } else if (expression instanceof Expression.Not not) {
      return truth(not.operand(), scope).not();
    } else if (expression instanceof Expression.Compare compare) {
      return compare(compare, scope);
    } else if (expression instanceof Expression.In in) {
      return in(in, scope);
    }
    return value(expression, scope) instanceof Boolean flag ? Truth.of(flag) : Truth.UNKNOWN;
  }

  private List<Truth> truths(List<Expression> parts, Scope scope) {
    return parts.stream().map(part -> truth(part, scope)).toList();
  }

  private Truth compare(Expression.Compare compare, Scope scope) {
    return holds(compare.operator(), value(compare.left(), scope), value(compare.right(), scope));
  }

  private Truth in(Expression.In in, Scope scope) {
    Object left = value(in.left(), scope);
    Truth among =
        Truth.any(
            in.options().stream()
                .map(option -> holds(Comparison.EQUAL, left, value(option, scope)))
                .toList());
    return in.negated() ? among.not() : among;
  }

  private static Truth holds(Comparison operator, @Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    if (left instanceof Fact || right instanceof Fact) {
      return Truth.of(operator.holds(left == right ? 0 : 1));
    }
    @SuppressWarnings("unchecked")
    Comparable<Object> comparable = (Comparable<Object>) left;
    return Truth.of(operator.holds(comparable.compareTo(right)));
  }

  /** Every field and parameter that an expression reads, by name. */
  List<Target> reads(Expression expression, Scope scope) {
    TreeMap<String, Target> found = new TreeMap<>();
    new Reads(this, target -> found.put(target.name(), target)).add(expression, scope);
    return List.copyOf(found.values());
  }

  /** A field of a fact as something that may be supposed; nothing for its owner. */
  static void target(@Nullable Object owner, String name, Consumer<Target> found) {
    if (owner instanceof Fact fact) {
      fact.type()
          .field(name)
          .filter(field -> !field.owner())
          .ifPresent((Field field) -> found.accept(new Target.OfField(fact.id(), field)));
    }
  }

  /**
   * How far a comparison of numbers or of a share is from equality: left minus right, and for a
   * share the part less what it is held against.
   *
   * @return null for other conditions, or where a number is not known
   */
  @Nullable BigDecimal difference(Expression expression, Scope scope) {
    if (expression instanceof Expression.Compare compare) {
      if (compare.left() instanceof Expression.Call call && SHARES.contains(call.word())) {
        return difference(call, scope);
      }
      return value(compare.left(), scope) instanceof BigDecimal left
              && value(compare.right(), scope) instanceof BigDecimal right
          ? left.subtract(right)
          : null;
    }
    return expression instanceof Expression.Call call ? difference(call, scope) : null;
  }

  private @Nullable BigDecimal difference(Expression.Call call, Scope scope) {
    if (SHARES.contains(call.word())) {
      return shareDifference(call, scope);
    }
    return switch (call.word()) {
      case "meanAtLeast" -> meanDifference(call, scope);
      case "pointsAtLeast" -> pointsDifference(call, scope);
      case "inYear" -> yearDifference(call, scope);
      default -> null;
    };
  }

  private @Nullable BigDecimal meanDifference(Expression.Call call, Scope scope) {
    BigDecimal sum = number(call, 0, scope);
    BigDecimal count = number(call, 1, scope);
    BigDecimal least = world.policy().value(parameter(call));
    if (sum == null || count == null || least == null) {
      return shareDifference(call, scope);
    }
    return sum.subtract(count.multiply(least));
  }

  private @Nullable BigDecimal pointsDifference(Expression.Call call, Scope scope) {
    BigDecimal now = number(call, 0, scope);
    BigDecimal before = number(call, 1, scope);
    BigDecimal least = world.policy().value(parameter(call));
    return now == null || before == null || least == null
        ? null
        : now.subtract(before).subtract(least.movePointLeft(2));
  }

  private @Nullable BigDecimal yearDifference(Expression.Call call, Scope scope) {
    BigDecimal year = number(call, 0, scope);
    BigDecimal before = world.policy().value(parameter(call));
    return year == null || before == null
        ? null
        : year.add(before).subtract(BigDecimal.valueOf(world.asOf().getYear()));
  }

  private @Nullable BigDecimal shareDifference(Expression.Call call, Scope scope) {
    BigDecimal part = number(call, 0, scope);
    BigDecimal whole = number(call, 1, scope);
    var share = Supposition.share(world, parameter(call));
    return part == null || whole == null || share == null
        ? null
        : part.multiply(share.denominator()).subtract(whole.multiply(share.numerator()));
  }
}
