package org.huice.advice;

import java.util.function.Consumer;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** Finds what an expression reads, through variables to where they were bound. */
record Reads(Terms terms, Consumer<Target> found) {

  void add(Expression expression, Scope scope) {
    if (expression instanceof Expression.FieldOf field) {
      Terms.target(scope.own(), field.field(), found);
    } else if (expression instanceof Expression.Path path) {
      Terms.target(terms.value(path.owner(), scope), path.field(), found);
    } else if (expression instanceof Expression.Variable variable) {
      variable(scope.variables().get(variable.name()));
    } else {
      expression.parts().forEach(part -> add(part, scope));
      parameter(expression);
    }
  }

  private void parameter(Expression expression) {
    Target parameter =
        expression instanceof Expression.Call call
            ? terms.world().parameter(Terms.parameter(call))
            : null;
    if (parameter != null) {
      found.accept(parameter);
    }
  }

  private void variable(Scope.@Nullable Meaning meaning) {
    if (meaning instanceof Scope.OfValue value) {
      add(value.expression(), value.scope());
    } else if (meaning instanceof Scope.OfResult result) {
      total(result);
    }
  }

  private void total(Scope.OfResult result) {
    Sources sources = new Sources(terms);
    for (Fact fact : sources.facts(result.over().source(), result.scope())) {
      Scope inner = Sources.bind(result.over().source(), fact, result.scope());
      Sources.tests(result.over().source().constraints()).forEach(test -> add(test, inner));
      if (result.result().of() != null) {
        add(result.result().of(), inner);
      }
    }
  }
}
