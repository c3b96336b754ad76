package org.huice.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.problem.Place;

/** The expressions of one rule by where they stand, for whoever has a condition and its place. */
public final class ExpressionIndex {
  private final Map<Key, Expression> byKey = new HashMap<>();

  /** Two expressions may start at one place; then one is longer. */
  private record Key(Place place, String text) {}

  /** An index of every condition of a rule and its parts, within quantifiers too. */
  public static ExpressionIndex of(RuleTree rule) {
    ExpressionIndex index = new ExpressionIndex();
    rule.when().forEach(index::add);
    return index;
  }

  /** The expression that starts there and reads so. */
  public Optional<Expression> at(Place place, String text) {
    return Optional.ofNullable(byKey.get(new Key(place, text)));
  }

  private void add(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      constraints(pattern.constraints());
    } else if (conditional instanceof Conditional.Some some) {
      add(some.pattern());
    } else if (conditional instanceof Conditional.None none) {
      add(none.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      add(every.pattern());
    } else if (conditional instanceof Conditional.Either either) {
      either.branches().forEach(this::add);
    } else if (conditional instanceof Conditional.Grouped grouped) {
      grouped.all().forEach(this::add);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      add(accumulate.source());
      constraints(accumulate.constraints());
    }
  }

  private void constraints(List<Constraint> constraints) {
    constraints.forEach(constraint -> add(constraint.expression()));
  }

  private void add(Expression expression) {
    byKey.put(new Key(expression.place(), expression.text()), expression);
    if (expression instanceof Expression.And and) {
      and.operands().forEach(this::add);
    } else if (expression instanceof Expression.Or or) {
      or.operands().forEach(this::add);
    } else if (expression instanceof Expression.Not not) {
      add(not.operand());
    }
  }
}
