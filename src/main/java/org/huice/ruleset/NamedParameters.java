package org.huice.ruleset;

import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/** The parameters that a rule names: the texts in calls of the rule API that name no field. */
final class NamedParameters {
  private NamedParameters() {}

  /** The parameters that a rule names, in any order and possibly more than once. */
  static Stream<String> of(RuleTree rule) {
    return Stream.concat(
        rule.calls().flatMap(call -> texts(call.arguments())),
        rule.then().words().stream().flatMap(word -> word.parameters().stream()));
  }

  private static Stream<String> texts(List<Expression> arguments) {
    return arguments.stream()
        .filter(Expression.Text.class::isInstance)
        .map(text -> ((Expression.Text) text).value());
  }
}
