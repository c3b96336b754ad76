package org.huice.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.drl.Bound;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.Variables;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** Checks the elements of one rule's {@code when}, in order, and binds its variables. */
final class PatternCheck {
  private final RuleContext context;
  private final ExpressionCheck expressions;
  private final ListCheck lists;
  private final Map<String, Place> bound = new LinkedHashMap<>();
  private int policies;
  private boolean typesKnown = true;
  private RuleProblem inside = RuleProblem.BINDING_INSIDE;

  PatternCheck(RuleContext context) {
    this.context = context;
    this.expressions = new ExpressionCheck(context);
    this.lists = new ListCheck(context, expressions);
  }

  /** Whether a pattern named the policy. */
  boolean namesPolicy() {
    return policies > 0;
  }

  /** Checks the next element. */
  void check(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      pattern(pattern);
    } else if (conditional instanceof Conditional.None none) {
      quantified(none.pattern());
    } else if (conditional instanceof Conditional.Some some) {
      quantified(some.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      every(every);
    } else if (conditional instanceof Conditional.Either either) {
      either.branches().forEach(this::branch);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      accumulate(accumulate);
    } else if (conditional instanceof Conditional.Grouped grouped) {
      grouped(grouped);
    }
  }

  private void branch(Conditional branch) {
    inside = RuleProblem.BINDING_IN_BRANCH;
    check(branch);
    inside = RuleProblem.BINDING_INSIDE;
  }

  /** Until Drools keeps such groups apart (apache/incubator-kie#7115), none may be written. */
  private void grouped(Conditional.Grouped grouped) {
    new GroupAdvice(context).report(grouped);
    PatternCheck inner = new PatternCheck(context.inner());
    grouped.all().forEach(inner::check);
  }

  private void accumulate(Conditional.Accumulate accumulate) {
    PatternCheck inner = new PatternCheck(context.inner());
    inner.source(accumulate.source());
    for (Conditional.Result result : accumulate.results()) {
      inner.argument(accumulate.source(), result);
      bind(result.variable(), new Bound.ToResult(accumulate.source(), result), result.place());
    }
    inner.reportUnused();
    typesKnown &= inner.typesKnown;
    for (Constraint constraint : accumulate.constraints()) {
      if (constraint.binding() != null) {
        context.report(constraint.place(), RuleProblem.BINDING_INSIDE, constraint.binding());
      } else if (inner.typesKnown) {
        expressions.condition(constraint.expression(), ExpressionCheck.NO_FACT);
      }
    }
  }

  private void source(Conditional.Pattern source) {
    if (source.type().equals(Variables.POLICY)) {
      context.report(source.place(), RuleProblem.POLICY_NOT_COUNTED, context.policy().id());
      typesKnown = false;
      return;
    }
    pattern(source);
  }

  /** A number that the source binds. */
  private void argument(Conditional.Pattern source, Conditional.Result result) {
    Expression.Variable of = result.of();
    Bound bound = of == null ? null : context.variable(of.name(), of.place()).orElse(null);
    if (of == null || bound == null || !typesKnown) {
      return;
    }
    Bound.@Nullable ToValue own =
        bound instanceof Bound.ToValue value && value.pattern().equals(source) ? value : null;
    new AggregateAdvice(context).argument(result, of, own, expressions.type(of, source.type()));
  }

  /** Reports variables that nothing reads. */
  void reportUnused() {
    if (typesKnown) {
      bound.forEach(
          (name, place) -> {
            if (!context.used().contains(name)) {
              context.report(place, RuleProblem.UNUSED_VARIABLE, name);
            }
          });
    }
  }

  private void pattern(Conditional.Pattern pattern) {
    if (pattern.type().equals(Variables.POLICY)) {
      policy(pattern);
    } else {
      facts(pattern);
    }
    if (pattern.variable() != null) {
      bind(pattern.variable(), Variables.bound(pattern), pattern.place());
    }
  }

  private void facts(Conditional.Pattern pattern) {
    boolean known = requireType(pattern);
    lists.check(pattern, known);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        binding(pattern, constraint, constraint.binding());
      } else if (known) {
        expressions.condition(constraint.expression(), pattern.type());
      }
    }
  }

  private boolean requireType(Conditional.Pattern pattern) {
    boolean known = context.vocabulary().type(pattern.type()).isPresent();
    if (!known) {
      typesKnown = false;
      context.report(
          pattern.place(),
          RuleProblem.UNKNOWN_TYPE_IN_RULE,
          pattern.type(),
          policyId(pattern) == null ? nearestType(pattern.type()) : Variables.POLICY);
    }
    return known;
  }

  private String nearestType(String type) {
    List<String> known = new ArrayList<>(context.vocabulary().types().keySet());
    known.add(Variables.POLICY);
    return Nearest.suggestion(type, known);
  }

  private void binding(Conditional.Pattern pattern, Constraint constraint, String name) {
    Expression expression = constraint.expression();
    if (!(expression instanceof Expression.FieldOf
        || expression instanceof Expression.Arithmetic)) {
      context.report(constraint.place(), RuleProblem.BINDING_UNFIT, name, expression.text());
    } else if (expressions.type(expression, pattern.type()) instanceof ValueType.Facts facts) {
      context.report(
          constraint.place(), RuleProblem.LIST_IN_CONDITION, expression.text(), facts.type());
    }
    bind(name, new Bound.ToValue(pattern, expression), constraint.place());
  }

  private void bind(String name, Bound what, Place place) {
    if (context.variables().bind(name, what)) {
      bound.put(name, place);
    } else {
      context.report(place, RuleProblem.VARIABLE_BOUND_TWICE, name);
    }
  }

  private void policy(Conditional.Pattern pattern) {
    policies++;
    lists.check(pattern, true);
    if (policies > 1) {
      context.report(pattern.place(), RuleProblem.POLICY_TWICE);
    }
    if (pattern.variable() == null) {
      context.report(pattern.place(), RuleProblem.POLICY_WITHOUT_VARIABLE, context.policy().id());
    }
    String named = policyId(pattern);
    if (named == null) {
      context.report(pattern.place(), RuleProblem.POLICY_BY_ID_ONLY, context.policy().id());
    } else if (!named.equals(context.policy().id())) {
      context.report(pattern.place(), RuleProblem.OTHER_POLICY, named, context.policy().id());
    }
  }

  private static @Nullable String policyId(Conditional.Pattern pattern) {
    return pattern.constraints().size() == 1
            && pattern.constraints().get(0).binding() == null
            && pattern.constraints().get(0).expression() instanceof Expression.Compare compare
            && compare.operator() == Comparison.EQUAL
            && compare.left() instanceof Expression.FieldOf field
            && field.field().equals("id")
            && compare.right() instanceof Expression.Text text
        ? text.value()
        : null;
  }

  private void every(Conditional.Every every) {
    quantified(every.pattern());
    if (every.pattern().constraints().isEmpty()) {
      context.report(every.place(), RuleProblem.FORALL_WITHOUT_CONDITION, every.pattern().type());
    }
  }

  private void quantified(Conditional.Pattern pattern) {
    if (pattern.type().equals(Variables.POLICY)) {
      context.report(pattern.place(), RuleProblem.POLICY_NOT_COUNTED, context.policy().id());
      return;
    }
    if (pattern.variable() != null) {
      context.report(pattern.place(), inside, pattern.variable());
    }
    boolean known = requireType(pattern);
    lists.check(pattern, known);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        context.report(constraint.place(), inside, constraint.binding());
      } else if (known) {
        expressions.condition(constraint.expression(), pattern.type());
      }
    }
  }
}
