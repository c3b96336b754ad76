package org.huice.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;

/** What an expression is worth for the facts at hand: known, or unknown for want of something. */
sealed interface Value {
  /**
   * What prints as the one thing that was read, {@code 能源项目[P-01].设备投资额}; null for literals and
   * sums.
   */
  @Nullable Object about();

  /**
   * A known value.
   *
   * @param object a BigDecimal in base units, String, Boolean, LocalDate or Fact
   */
  record Known(Object object, @Nullable Object about) implements Value {}

  /**
   * A value that is not known.
   *
   * @param missing what would make it known, sorted; empty where there is no fact to read from
   */
  record Unknown(List<Missing> missing, @Nullable String about) implements Value {
    static Unknown fact(String name) {
      return new Unknown(List.of(new Missing(Missing.Kind.FACT, name)), name);
    }

    static Unknown parameter(String name) {
      return new Unknown(List.of(new Missing(Missing.Kind.PARAMETER, name)), name);
    }
  }

  /** What keeps this value from being known. */
  default List<Missing> missing() {
    return List.of();
  }

  /** The object, or null where it is not known. */
  default @Nullable Object orNull() {
    return this instanceof Known known ? known.object() : null;
  }

  /** Everything that is missing of several values, sorted, each once. */
  static List<Missing> missing(List<Value> values) {
    Set<Missing> all = new TreeSet<>();
    for (Value value : values) {
      all.addAll(value.missing());
    }
    return List.copyOf(all);
  }
}
