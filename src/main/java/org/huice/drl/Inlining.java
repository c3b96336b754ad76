package org.huice.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Replaces variables that stand for a value by what they stand for, so that a missing value can be
 * guarded where it is used.
 */
final class Inlining {
  private final Variables variables;

  /** By pattern; no two are equal, since each has its own place. */
  private final Map<Conditional.Pattern, String> owners = new LinkedHashMap<>();

  Inlining(RuleTree rule) {
    this.variables = Variables.of(rule);
    rule.when().forEach(this::name);
  }

  private void name(Conditional conditional) {
    if (conditional instanceof Conditional.Grouped grouped) {
      grouped.all().stream().filter(Inlining::binds).forEach(this::name);
    } else if (conditional instanceof Conditional.Pattern pattern
        && pattern.variable() == null
        && !pattern.type().equals(Variables.POLICY)) {
      String name = free("$fact" + (owners.size() + 1));
      owners.put(pattern, name);
      variables.bind(name, Variables.bound(pattern));
    }
  }

  private static boolean binds(Conditional member) {
    return member.asked().anyMatch(constraint -> constraint.binding() != null);
  }

  /** The name, or the like of it that the rule does not use. */
  String free(String wanted) {
    String name = wanted;
    while (variables.get(name).isPresent()) {
      name += "_";
    }
    return name;
  }

  /** The variables of the rule, with those added for patterns that had none and need one. */
  Variables variables() {
    return variables;
  }

  /** The same pattern, bound to a variable if anybody may read its fact. */
  Conditional.Pattern named(Conditional.Pattern pattern) {
    String name = owners.get(pattern);
    return name == null
        ? pattern
        : new Conditional.Pattern(
            name, pattern.type(), pattern.constraints(), pattern.from(), pattern.place());
  }

  /** The variable for the fact of a pattern. */
  String owner(Conditional.Pattern pattern) {
    String name = pattern.variable() == null ? owners.get(pattern) : pattern.variable();
    return Objects.requireNonNull(name, "a pattern whose value is bound has a name");
  }

  /** An operand as it reads inside a pattern, without variables that stand for values. */
  Expression operand(Expression operand, Conditional.Pattern here) {
    if (operand instanceof Expression.Variable variable) {
      return variables.get(variable.name()).orElse(null) instanceof Bound.ToValue value
          ? moved(value, here)
          : variable;
    } else if (operand instanceof Expression.Path path) {
      return path(operand(path.owner(), here), path);
    } else if (operand instanceof Expression.Arithmetic sum) {
      return sum(sum, operand(sum.left(), here), operand(sum.right(), here));
    } else if (operand instanceof Expression.Call call) {
      List<Expression> arguments =
          call.arguments().stream().map(argument -> operand(argument, here)).toList();
      return new Expression.Call(
          call.variable(), call.word(), arguments, call.place(), call.text());
    }
    return operand;
  }

  private Expression moved(Bound.ToValue value, Conditional.Pattern here) {
    Expression there = operand(value.expression(), value.pattern());
    return value.pattern().equals(here) ? there : ofFact(there, owner(value.pattern()));
  }

  /** A pattern's operand as it reads in another pattern. */
  private static Expression ofFact(Expression operand, String owner) {
    if (operand instanceof Expression.FieldOf field) {
      Expression.Variable variable = new Expression.Variable(owner, field.place(), owner);
      return new Expression.Path(variable, field.field(), field.place(), field.text());
    } else if (operand instanceof Expression.Path path) {
      return path(ofFact(path.owner(), owner), path);
    } else if (operand instanceof Expression.Arithmetic sum) {
      return sum(sum, ofFact(sum.left(), owner), ofFact(sum.right(), owner));
    }
    return operand;
  }

  private static Expression path(Expression owner, Expression.Path path) {
    return new Expression.Path(owner, path.field(), path.place(), path.text());
  }

  private static Expression sum(Expression.Arithmetic sum, Expression left, Expression right) {
    return new Expression.Arithmetic(sum.operator(), left, right, sum.place(), sum.text());
  }
}
