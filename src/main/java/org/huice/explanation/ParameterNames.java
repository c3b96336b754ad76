package org.huice.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;

/** Collects the parameters that a rule names, each once, in the order of the text. */
final class ParameterNames {
  private final Set<String> names = new LinkedHashSet<>();

  /** Those named so far. */
  Set<String> all() {
    return names;
  }

  ParameterNames add(String name) {
    names.add(name);
    return this;
  }

  /**
   * Those of an expression and of what its variables stand for.
   *
   * @param variables where the expression stands
   */
  ParameterNames add(Expression expression, Names variables) {
    if (expression instanceof Expression.Call call) {
      call.parameter().ifPresent(names::add);
    }
    if (expression instanceof Expression.Variable variable) {
      variables.of(variable.name()).ifPresent(named -> add(named, variables));
    }
    expression.parts().forEach(operand -> add(operand, variables));
    return this;
  }

  private void add(Names.Named named, Names variables) {
    Expression value = named.value();
    if (value != null) {
      add(value, variables);
    }
  }

  /** Those of an element of a rule. */
  ParameterNames add(Conditional element, Names variables) {
    if (element instanceof Conditional.Pattern pattern) {
      add(pattern.constraints(), variables);
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(branch -> add(branch, variables));
    } else if (element instanceof Conditional.Grouped grouped) {
      grouped.all().forEach(one -> add(one, variables));
    } else if (element instanceof Conditional.Accumulate accumulate) {
      add(accumulate.source(), variables.within(accumulate.source()));
      add(accumulate.constraints(), variables);
    } else {
      Sites.inner(element).ifPresent(pattern -> add(pattern, variables));
    }
    return this;
  }

  private void add(List<Constraint> constraints, Names variables) {
    constraints.forEach(constraint -> add(constraint.expression(), variables));
  }

  /** Those of a word of the consequence, and of the amounts that are its operands. */
  ParameterNames add(Consequence.Word word) {
    names.addAll(word.parameters());
    return this;
  }
}
