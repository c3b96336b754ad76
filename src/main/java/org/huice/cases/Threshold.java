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
    return rule.when().stream()
        .flatMap(Threshold::shown)
        .filter(constraint -> constraint.binding() == null)
        .flatMap(constraint -> of(constraint.expression()))
        .distinct()
        .toList();
  }

  private static Stream<Constraint> shown(Conditional element) {
    return element instanceof Conditional.Accumulate accumulate
        ? accumulate.constraints().stream()
        : element.asked();
  }

  private static Stream<Threshold> of(Expression expression) {
    if (!expression.joined().isEmpty()) {
      return expression.joined().stream().flatMap(Threshold::of);
    }
    return expression.deep().anyMatch(Threshold::asks)
        ? Stream.of(new Threshold(expression.place(), expression.text()))
        : Stream.of();
  }

  private static boolean asks(Expression expression) {
    return expression instanceof Expression.Call call && WORDS.contains(call.word());
  }
}
