package org.huice.drl;

import java.util.List;
import java.util.stream.Stream;
import org.huice.problem.Place;

/**
 * One rule as written.
 *
 * @param name unique within the policy; starts with the clause's id
 * @param clause the clause it says, from {@code @clause}
 * @param when its conditions, all of which must hold
 * @param then the one outcome it inserts
 * @param place where it starts
 * @param text the rule as it stands in the file, from {@code rule} to {@code end}
 */
public record RuleTree(
    String name,
    String clause,
    List<Conditional> when,
    Consequence then,
    Place place,
    String text) {
  /** The words of the policy that its conditions say, at any depth, in the order of the text. */
  public Stream<Expression.Call> calls() {
    return when.stream()
        .flatMap(Conditional::asked)
        .flatMap(constraint -> constraint.expression().deep())
        .filter(Expression.Call.class::isInstance)
        .map(Expression.Call.class::cast);
  }
}
