package org.huice.matching;

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
 * @param last the variable that was bound last; null where none is
 */
record Scope(Value fact, @Nullable Bound last) {
  private static final Value NOTHING = new Value.Unknown(List.of(), null);
  static final Scope EMPTY = new Scope(NOTHING, null);

  /**
   * What a variable stands for. A scope is made for every fact that is tried, so scopes share what
   * was bound before, each binding knowing the one before it.
   *
   * @param name with its {@code $}
   * @param facts that the value comes from; empty where there are none
   * @param before the variable that was bound before; null for the first
   */
  record Bound(String name, Value value, List<FactId> facts, @Nullable Bound before) {}

  /** The same with one fact as the one at hand, bound to a variable if there is one. */
  Scope at(Value candidate, @Nullable String variable) {
    Scope moved = new Scope(candidate, last);
    return variable == null ? moved : moved.with(variable, candidate);
  }

  /** The same, of no pattern. */
  Scope outside() {
    return new Scope(NOTHING, last);
  }

  /** The same with one more variable, whose value comes from the fact at hand. */
  Scope with(String variable, Value value) {
    FactId id = id();
    return with(variable, value, id == null ? List.of() : List.of(id));
  }

  /** The same with one more variable, whose value comes from those facts. */
  Scope with(String variable, Value value, List<FactId> facts) {
    return new Scope(fact, new Bound(variable, value, facts, last));
  }

  /** What a variable is bound to; of a name bound twice, the last. */
  Value variable(String name) {
    for (Bound bound = last; bound != null; bound = bound.before()) {
      if (bound.name().equals(name)) {
        return bound.value();
      }
    }
    throw new IllegalArgumentException("unbound variable " + name);
  }

  /** The fact at hand; null where there is none. */
  @Nullable FactId id() {
    return fact.orNull() instanceof Fact at ? at.id() : null;
  }

  /** The facts that variables stand for, of those that stand for any. */
  Map<String, List<FactId>> bound() {
    if (last != null && last.before() == null) {
      return last.facts().isEmpty() ? Map.of() : Map.of(last.name(), last.facts());
    }
    Map<String, List<FactId>> facts = new TreeMap<>();
    for (Bound bound = last; bound != null; bound = bound.before()) {
      facts.putIfAbsent(bound.name(), bound.facts());
    }
    facts.values().removeIf(List::isEmpty);
    return facts;
  }
}
