package org.huice.settlement;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;

/**
 * A value, or what is missing to tell it.
 *
 * @param value null if and only if something is missing
 * @param missing why it is not known
 */
record Known<T>(@Nullable T value, SortedSet<Missing> missing) {
  static <T> Known<T> of(T value) {
    return new Known<>(value, Collections.emptySortedSet());
  }

  static <T> Known<T> missing(Missing.Kind kind, String name) {
    return missing(Set.of(new Missing(kind, name)));
  }

  static <T> Known<T> missing(Set<Missing> all) {
    return new Known<>(null, new TreeSet<>(all));
  }

  <R> Known<R> map(Function<T, R> change) {
    return value == null ? missing(missing) : of(change.apply(value));
  }
}
