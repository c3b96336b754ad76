package org.huice.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;

/**
 * A condition that holds or fails by a number or a day of the policy. An option of the policy is
 * none: it is a way of reading, and has no two sides that facts could take.
 *
 * @param place where it starts
 * @param text as the rule writes it; two conditions may start at one place, then one is longer
 */
record Threshold(Place place, String text) {
  private static final Set<String> WORDS =
      Set.of(
          "value",
          "date",
          "elapsed",
          "shareBelow",
          "shareAtLeast",
          "meanAtLeast",
          "pointsAtLeast",
          "within",
          "passed",
          "inYear");

  /**
   * Those of a rule that its readings show. What selects the facts of an accumulate is none of
   * them: a reading shows only what the facts come to.
   */
  static List<Threshold> of(RuleTree rule) {
    return rule.when().stream().flatMap(Threshold::of).distinct().toList();
  }

  private static Stream<Threshold> of(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return of(pattern.constraints());
    } else if (element instanceof Conditional.Some some) {
      return of(some.pattern());
    } else if (element instanceof Conditional.None none) {
      return of(none.pattern());
    } else if (element instanceof Conditional.Every every) {
      return of(every.pattern());
    } else if (element instanceof Conditional.Either either) {
      return either.branches().stream().flatMap(Threshold::of);
    } else if (element instanceof Conditional.Grouped grouped) {
      return grouped.all().stream().flatMap(Threshold::of);
    }
    return of(((Conditional.Accumulate) element).constraints());
  }

  private static Stream<Threshold> of(List<Constraint> constraints) {
    return constraints.stream()
        .filter(constraint -> constraint.binding() == null)
        .flatMap(constraint -> of(constraint.expression()));
  }

  private static Stream<Threshold> of(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.operands().stream().flatMap(Threshold::of);
    } else if (expression instanceof Expression.Or or) {
      return or.operands().stream().flatMap(Threshold::of);
    } else if (expression instanceof Expression.Not not) {
      return of(not.operand());
    }
    return asks(expression)
        ? Stream.of(new Threshold(expression.place(), expression.text()))
        : Stream.of();
  }

  private static boolean asks(Expression expression) {
    return (expression instanceof Expression.Call call && WORDS.contains(call.word()))
        || operands(expression).anyMatch(Threshold::asks);
  }

  private static Stream<Expression> operands(Expression expression) {
    if (expression instanceof Expression.Compare compare) {
      return Stream.of(compare.left(), compare.right());
    } else if (expression instanceof Expression.In in) {
      return Stream.concat(Stream.of(in.left()), in.options().stream());
    } else if (expression instanceof Expression.Arithmetic arithmetic) {
      return Stream.of(arithmetic.left(), arithmetic.right());
    }
    return expression instanceof Expression.Call call ? call.arguments().stream() : Stream.of();
  }
}
