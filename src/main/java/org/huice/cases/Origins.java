package org.huice.cases;

import java.util.HashMap;
import java.util.Map;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.jspecify.annotations.Nullable;

/** Where the variables of a rule come from, by name. */
final class Origins {
  private final Map<String, Origin> byName = new HashMap<>();

  /** Where one comes from. */
  sealed interface Origin {
    /**
     * The fact of a pattern, or a value read of it.
     *
     * @param value null for the fact itself
     * @param within whether the pattern is one of an accumulate, of which only facts are read
     */
    record Of(Conditional.Pattern pattern, @Nullable Expression value, boolean within)
        implements Origin {}

    /** A figure of an accumulate. */
    record Figure(Conditional.Accumulate accumulate, Conditional.Result result) implements Origin {}
  }

  private Origins() {}

  static Origins of(RuleTree rule) {
    Origins origins = new Origins();
    for (Conditional element : rule.when()) {
      if (element instanceof Conditional.Pattern pattern) {
        origins.add(pattern, false);
      } else if (element instanceof Conditional.Accumulate accumulate) {
        origins.add(accumulate.source(), true);
        for (Conditional.Result result : accumulate.results()) {
          origins.byName.putIfAbsent(result.variable(), new Origin.Figure(accumulate, result));
        }
      }
    }
    return origins;
  }

  /** Of a name bound twice the first; null of one that is bound nowhere. */
  @Nullable Origin of(String variable) {
    return byName.get(variable);
  }

  private void add(Conditional.Pattern pattern, boolean within) {
    if (pattern.variable() != null) {
      byName.putIfAbsent(pattern.variable(), new Origin.Of(pattern, null, within));
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        byName.putIfAbsent(
            constraint.binding(), new Origin.Of(pattern, constraint.expression(), within));
      }
    }
  }
}
