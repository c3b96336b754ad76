package org.huice.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/**
 * Writes the conditions and the outcome of a rule so that rules that say the same read the same.
 */
record RuleForm(Operands operands) {
  /** The conditions, each as written but for its variable, in an order of their own. */
  List<String> when(RuleTree rule) {
    return rule.when().stream().map(each -> written(each)).sorted().toList();
  }

  private String written(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      String said =
          pattern.constraints().stream()
              .map(Constraint::expression)
              .map(Expression::text)
              .sorted()
              .collect(Collectors.joining(","));
      String from = pattern.from() == null ? "" : pattern.from().text();
      return (operands.isSubject(pattern) ? "$" : "") + pattern.type() + "(" + said + ")" + from;
    } else if (conditional instanceof Conditional.Some some) {
      return "exists " + written(some.pattern());
    } else if (conditional instanceof Conditional.None none) {
      return "not " + written(none.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      return "forall " + written(every.pattern());
    } else if (conditional instanceof Conditional.Either either) {
      return either.text();
    }
    return ((Conditional.Accumulate) conditional).text();
  }

  /** The outcome, with what variables stand for. */
  String then(RuleTree rule) {
    return written(rule.then());
  }

  private String written(Consequence then) {
    return then.words().stream()
        .map(
            word ->
                word.name()
                    + word.arguments().stream()
                        .map(argument -> written(argument))
                        .collect(Collectors.joining(",", "(", ")")))
        .collect(Collectors.joining("."));
  }

  private String written(Expression argument) {
    if (argument instanceof Expression.Part part) {
      return written(part.chain());
    }
    return argument instanceof Expression.Variable variable
        ? operands.variable(variable.name())
        : argument.text();
  }
}
