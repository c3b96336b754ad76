package org.huice.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a constraint stand for.
 *
 * @param fact the fact of the pattern at hand; unknown where it is not known whether there is one
 * @param variables by name, with their {@code $}
 */
record Scope(Value fact, Map<String, Value> variables) {
  static final Scope EMPTY = new Scope(new Value.Unknown(List.of(), null), new LinkedHashMap<>());

  /** The same with one fact as the one at hand, bound to a variable if there is one. */
  Scope at(Value candidate, @Nullable String variable) {
    Scope moved = new Scope(candidate, variables);
    return variable == null ? moved : moved.with(variable, candidate);
  }

  /** The same with one more variable. */
  Scope with(String variable, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(variables);
    more.put(variable, value);
    return new Scope(fact, more);
  }

  /** What a variable is bound to. */
  Value variable(String name) {
    Value value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("unbound variable " + name);
    }
    return value;
  }
}
