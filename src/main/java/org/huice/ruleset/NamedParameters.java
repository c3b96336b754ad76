package org.huice.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/** The parameters that a rule names: the texts in calls of the rule API that name no field. */
final class NamedParameters {
  private NamedParameters() {}

  /** The parameters that a rule names, in any order and possibly more than once. */
  static Stream<String> of(RuleTree rule) {
    return Stream.concat(
        rule.when().stream().flatMap(NamedParameters::of),
        rule.then().words().stream().flatMap(word -> word.parameters().stream()));
  }

  private static Stream<String> of(Conditional conditional) {
    if (conditional instanceof Conditional.None none) {
      return of(none.pattern());
    } else if (conditional instanceof Conditional.Some some) {
      return of(some.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      return of(every.pattern());
    } else if (conditional instanceof Conditional.Either either) {
      return either.branches().stream().flatMap(NamedParameters::of);
    } else if (conditional instanceof Conditional.Grouped grouped) {
      return grouped.all().stream().flatMap(NamedParameters::of);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      return Stream.concat(of(accumulate.source()), of(accumulate.constraints()));
    }
    return of(((Conditional.Pattern) conditional).constraints());
  }

  private static Stream<String> of(List<Constraint> constraints) {
    return constraints.stream().map(Constraint::expression).flatMap(NamedParameters::of);
  }

  private static Stream<String> of(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return texts(call.arguments());
    }
    return parts(expression).stream().flatMap(NamedParameters::of);
  }

  /** What an expression is made of; nothing of one that has no parts. */
  static Collection<Expression> parts(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.operands();
    }
    if (expression instanceof Expression.Or or) {
      return or.operands();
    }
    if (expression instanceof Expression.Not not) {
      return List.of(not.operand());
    }
    if (expression instanceof Expression.Compare compare) {
      return List.of(compare.left(), compare.right());
    }
    if (expression instanceof Expression.Arithmetic sum) {
      return List.of(sum.left(), sum.right());
    }
    if (expression instanceof Expression.In in) {
      return Stream.concat(Stream.of(in.left()), in.options().stream()).toList();
    }
    return List.of();
  }

  private static Stream<String> texts(List<Expression> arguments) {
    return arguments.stream()
        .filter(Expression.Text.class::isInstance)
        .map(text -> ((Expression.Text) text).value());
  }
}
