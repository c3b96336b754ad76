package org.huice.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object of a result line, by what they have to be.
 *
 * @param values by name
 */
record Told(Map<?, ?> values) {
  /** A text that has to be there. */
  String text(String key) {
    return value(key, String.class);
  }

  /** A text; null where there is none. */
  @Nullable String textIfAny(String key) {
    return values.containsKey(key) ? text(key) : null;
  }

  /** A text; empty where there is none. */
  String textOrEmpty(String key) {
    return textOr(key, "");
  }

  /** A text, or what is meant where there is none. */
  String textOr(String key, String meant) {
    return values.containsKey(key) ? text(key) : meant;
  }

  /** A sum that has to be there. */
  BigDecimal yuan(String key) {
    return new BigDecimal(text(key));
  }

  /** A sum; null where there is none. */
  @Nullable BigDecimal yuanIfAny(String key) {
    return values.containsKey(key) ? yuan(key) : null;
  }

  /** A number that has to be there. */
  long number(String key) {
    return value(key, Long.class);
  }

  /** A number; 0 where there is none. */
  int numberOrZero(String key) {
    return values.containsKey(key) ? Math.toIntExact(number(key)) : 0;
  }

  /** A day that has to be there. */
  LocalDate day(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("no day: " + key, none);
    }
  }

  /** A flag, which is written only where it is true. */
  boolean flag(String key) {
    return values.containsKey(key) && value(key, Boolean.class);
  }

  /** An object that has to be there. */
  Told object(String key) {
    return new Told(value(key, Map.class));
  }

  /** An object. */
  Optional<Told> objectIfAny(String key) {
    return values.containsKey(key) ? Optional.of(object(key)) : Optional.empty();
  }

  /** The objects of a list that has to be there. */
  List<Told> objects(String key) {
    return list(key).stream().map(one -> new Told(as(key, one, Map.class))).toList();
  }

  /** The objects of a list; none where there is no list. */
  List<Told> objectsIfAny(String key) {
    return values.containsKey(key) ? objects(key) : List.of();
  }

  /** The texts of a list; none where there is no list. */
  List<String> texts(String key) {
    return values.containsKey(key)
        ? list(key).stream().map(one -> as(key, one, String.class)).toList()
        : List.of();
  }

  /** The members of the object itself, each of one kind. */
  <T> SortedMap<String, T> all(Class<T> kind) {
    SortedMap<String, T> all = new TreeMap<>();
    values.forEach((key, value) -> all.put(String.valueOf(key), as(key, value, kind)));
    return Collections.unmodifiableSortedMap(all);
  }

  private List<?> list(String key) {
    return value(key, List.class);
  }

  private <T> T value(String key, Class<T> kind) {
    return as(key, values.get(key), kind);
  }

  private static <T> T as(Object key, @Nullable Object value, Class<T> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("no such member of results: " + key);
    }
    return kind.cast(value);
  }
}
