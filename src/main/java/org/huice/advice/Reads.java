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
    } else if (expression instanceof Expression.Call call) {
      call(call, scope);
    } else {
      operands(expression, scope);
    }
  }

  private void call(Expression.Call call, Scope scope) {
    call.arguments().forEach(argument -> add(argument, scope));
    Target parameter = terms.world().parameter(Terms.parameter(call));
    if (parameter != null) {
      found.accept(parameter);
    }
  }

  private void operands(Expression expression, Scope scope) {
    if (expression instanceof Expression.Arithmetic sum) {
      add(sum.left(), scope);
      add(sum.right(), scope);
    } else if (expression instanceof Expression.Compare compare) {
      add(compare.left(), scope);
      add(compare.right(), scope);
    } else if (expression instanceof Expression.In in) {
      add(in.left(), scope);
      in.options().forEach(option -> add(option, scope));
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
      Sources.tests(result.over().source().constraints()).forEach(test -> test(test, inner));
      if (result.result().of() != null) {
        add(result.result().of(), inner);
      }
    }
  }

  private void test(Expression expression, Scope scope) {
    if (expression instanceof Expression.And and) {
      and.operands().forEach(part -> test(part, scope));
    } else if (expression instanceof Expression.Or or) {
      or.operands().forEach(part -> test(part, scope));
    } else if (expression instanceof Expression.Not not) {
      test(not.operand(), scope);
    } else {
      add(expression, scope);
    }
  }
}
