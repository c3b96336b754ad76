package org.huice.drl;

import java.util.HashMap;
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
    rule.when().stream()
        .flatMap(Conditional::asked)
        .forEach(constraint -> index.add(constraint.expression()));
    return index;
  }

  /** The expression that starts there and reads so. */
  public Optional<Expression> at(Place place, String text) {
    return Optional.ofNullable(byKey.get(new Key(place, text)));
  }

  private void add(Expression expression) {
    byKey.put(new Key(expression.place(), expression.text()), expression);
    expression.joined().forEach(this::add);
  }
}
