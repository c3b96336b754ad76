package org.huice.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a rule stand for while one assignment of facts is looked at.
 *
 * @param own the fact of the pattern at hand; null outside of patterns
 * @param variables by name, with their {@code $}
 */
record Scope(@Nullable Fact own, Map<String, Meaning> variables) {
  static final Scope EMPTY = new Scope(null, Map.of());

  /** What one variable stands for. */
  sealed interface Meaning {}

  /** A fact. */
  record OfFact(Fact fact) implements Meaning {}

  /** The value of an expression, read anew whenever a fact is thought otherwise. */
  record OfValue(Expression expression, Scope scope) implements Meaning {}

  /** A figure over many facts. */
  record OfResult(Conditional.Accumulate over, Conditional.Result result, Scope scope)
      implements Meaning {}

  /** With that fact at hand, bound to a variable if there is one. */
  Scope at(Fact fact, @Nullable String variable) {
    Scope moved = new Scope(fact, variables);
    return variable == null ? moved : moved.with(variable, new OfFact(fact));
  }

  /** With one more variable. */
  Scope with(String variable, Meaning meaning) {
    Map<String, Meaning> more = new LinkedHashMap<>(variables);
    more.put(variable, meaning);
    return new Scope(own, more);
  }
}
