package org.huice.explanation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for, seen from one place in it. */
final class Names {
  private final Map<String, Named> byVariable;

  /**
   * What a variable stands for.
   *
   * @param pattern the pattern that binds it
   * @param value the expression over that pattern's fact; null for the fact itself
   */
  record Named(Conditional.Pattern pattern, @Nullable Expression value) {}

  private Names(Map<String, Named> byVariable) {
    this.byVariable = byVariable;
  }

  /** The variables of a rule's own patterns, which every other place of it may use. */
  static Names of(RuleTree rule) {
    Names names = new Names(new HashMap<>());
    for (Conditional element : rule.when()) {
      if (element instanceof Conditional.Pattern pattern) {
        names.bind(pattern);
      }
    }
    return names;
  }

  /** The same with the variables that the source of an accumulate binds for itself. */
  Names within(Conditional.Pattern pattern) {
    Names inner = new Names(new HashMap<>(byVariable));
    inner.bind(pattern);
    return inner;
  }

  Optional<Named> of(String variable) {
    return Optional.ofNullable(byVariable.get(variable));
  }

  /** The expression that a variable stands for; empty where it stands for the fact itself. */
  Optional<Sites.Test> value(String variable) {
    return of(variable)
        .flatMap(
            named ->
                Optional.ofNullable(named.value())
                    .map(value -> new Sites.Test(named.pattern(), value, within(named.pattern()))));
  }

  private void bind(Conditional.Pattern pattern) {
    if (pattern.variable() != null) {
      byVariable.put(pattern.variable(), new Named(pattern, null));
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        byVariable.put(constraint.binding(), new Named(pattern, constraint.expression()));
      }
    }
  }
}
