package org.huice.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a constraint stand for.
 *
 * @param fact the fact of the pattern at hand; unknown where it is not known whether there is one
 * @param variables by name, with their {@code $}
 */
record Scope(Value fact, Map<String, Bound> variables) {
  private static final Value NOTHING = new Value.Unknown(List.of(), null);
  static final Scope EMPTY = new Scope(NOTHING, new LinkedHashMap<>());

  /**
   * What a variable stands for.
   *
   * @param facts that the value comes from; empty where there are none
   */
  record Bound(Value value, List<FactId> facts) {}

  /** The same with one fact as the one at hand, bound to a variable if there is one. */
  Scope at(Value candidate, @Nullable String variable) {
    Scope moved = new Scope(candidate, variables);
    return variable == null ? moved : moved.with(variable, candidate);
  }

  /** The same, of no pattern. */
  Scope outside() {
    return new Scope(NOTHING, variables);
  }

  /** The same with one more variable, whose value comes from the fact at hand. */
  Scope with(String variable, Value value) {
    FactId id = id();
    return with(variable, value, id == null ? List.of() : List.of(id));
  }

  /** The same with one more variable, whose value comes from those facts. */
  Scope with(String variable, Value value, List<FactId> facts) {
    Map<String, Bound> more = new LinkedHashMap<>(variables);
    more.put(variable, new Bound(value, facts));
    return new Scope(fact, more);
  }

  /** What a variable is bound to. */
  Value variable(String name) {
    Bound bound = variables.get(name);
    if (bound == null) {
      throw new IllegalArgumentException("unbound variable " + name);
    }
    return bound.value();
  }

  /** The fact at hand; null where there is none. */
  @Nullable FactId id() {
    return fact.orNull() instanceof Fact at ? at.id() : null;
  }

  /** The facts that variables stand for, of those that stand for any. */
  Map<String, List<FactId>> bound() {
    Map<String, List<FactId>> bound = new TreeMap<>();
    variables.forEach((name, one) -> bound.put(name, one.facts()));
    bound.values().removeIf(List::isEmpty);
    return bound;
  }
}
