package org.huice.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The names that a constraint may use, each with its number in a {@link Frame}. */
final class Names {
  /** Nothing is ever written there. */
  private static final int NOTHING = 0;

  private final int fact;
  private final Map<String, Integer> variables;
  private final AtomicInteger count;

  private Names(int fact, Map<String, Integer> variables, AtomicInteger count) {
    this.fact = fact;
    this.variables = variables;
    this.count = count;
  }

  /** Those with which a rule begins. */
  static Names none() {
    return new Names(NOTHING, Map.of(), new AtomicInteger(NOTHING + 1));
  }

  /** The same within a pattern, whose fact is bound to a variable if there is one. */
  Names within(@Nullable String variable) {
    int own = count.getAndIncrement();
    Names inner = new Names(own, variables, count);
    return variable == null ? inner : inner.with(variable, own);
  }

  /** The same, of no pattern. */
  Names outside() {
    return new Names(NOTHING, variables, count);
  }

  /** The same with one more variable; of a name bound twice, the last counts. */
  Names with(String variable) {
    return with(variable, count.getAndIncrement());
  }

  private Names with(String variable, int number) {
    Map<String, Integer> more = new HashMap<>(variables);
    more.put(variable, number);
    return new Names(fact, more, count);
  }

  /** The number of the fact of the pattern at hand. */
  int fact() {
    return fact;
  }

  /** The number of a variable, with its {@code $}. */
  int of(String variable) {
    Integer number = variables.get(variable);
    if (number == null) {
      throw new IllegalArgumentException("unbound variable " + variable);
    }
    return number;
  }

  /** What the variables stand for. */
  Scope scope(Frame frame) {
    Scope scope = Scope.EMPTY;
    for (Map.Entry<String, Integer> variable : variables.entrySet()) {
      Object known = frame.get(variable.getValue());
      if (known != null) {
        scope = scope.with(variable.getKey(), new Value.Known(known, null));
      }
    }
    return scope;
  }

  /** How many numbers there are so far, in all patterns together. */
  int count() {
    return count.get();
  }
}
