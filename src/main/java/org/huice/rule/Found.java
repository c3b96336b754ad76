package org.huice.rule;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation asked for, or what of it is absent.
 *
 * @param value null exactly where something is absent
 * @param missing sorted
 */
record Found<T>(@Nullable T value, NavigableSet<Absent> missing) {
  /** Nothing is absent. */
  static final NavigableSet<Absent> NOTHING = Collections.emptyNavigableSet();

  static <T> Found<T> of(T value) {
    return new Found<>(value, NOTHING);
  }

  static <T> Found<T> lacking(Absent absent) {
    return lacking(new TreeSet<>(Set.of(absent)));
  }

  static <T> Found<T> lacking(NavigableSet<Absent> missing) {
    return new Found<>(null, Collections.unmodifiableNavigableSet(missing));
  }

  <R> Found<R> map(Function<T, R> next) {
    return value == null ? lacking(missing) : of(next.apply(value));
  }

  /** Both together; where either is absent, all that is absent of both. */
  <U, R> Found<R> and(Found<U> other, BiFunction<T, U, R> next) {
    if (value != null && other.value != null) {
      return of(next.apply(value, other.value));
    }
    NavigableSet<Absent> both = new TreeSet<>(missing);
    both.addAll(other.missing);
    return lacking(both);
  }
}
