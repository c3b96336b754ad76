package org.huice.impact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Looks into data that is made of records, lists, sets, maps and values. Where something stands in
 * a file says nothing about what it is.
 */
final class Components {
  private Components() {}

  /** Whether both say the same, wherever they stand; numbers by value. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof Place || one.equals(other)) {
      return one.getClass() == other.getClass();
    }
    if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second) == 0;
    }
    if (one instanceof List<?> list && other instanceof List<?> second) {
      return sameItems(list, second);
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
      return map.keySet().equals(second.keySet())
          && map.keySet().stream().allMatch(key -> same(map.get(key), second.get(key)));
    }
    return one instanceof Record
        && one.getClass() == other.getClass()
        && sameItems(values(one), values(other));
  }

  private static boolean sameItems(List<?> one, List<?> other) {
    Iterator<?> second = other.iterator();
    return one.size() == other.size() && one.stream().allMatch(item -> same(item, second.next()));
  }

  /** The components of a record by name, in the order of declaration, places left out. */
  static Map<String, Optional<Object>> of(Object record) {
    Map<String, Optional<Object>> all = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getType() != Place.class) {
        all.put(component.getName(), Optional.ofNullable(value(component, record)));
      }
    }
    return all;
  }

  private static List<@Nullable Object> values(Object record) {
    List<@Nullable Object> values = new ArrayList<>();
    of(record).values().forEach(value -> values.add(value.orElse(null)));
    return values;
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(component + " of " + record.getClass(), impossible);
    }
  }

  /** Shows every record and every single value in it, itself first. */
  static void walk(@Nullable Object data, Consumer<Object> visitor) {
    if (data instanceof List<?> || data instanceof Set<?>) {
      ((Collection<?>) data).forEach(item -> walk(item, visitor));
    } else if (data instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> walk(key, visitor));
      map.values().forEach(value -> walk(value, visitor));
    } else if (data instanceof Record) {
      visitor.accept(data);
      values(data).forEach(value -> walk(value, visitor));
    } else if (data != null) {
      visitor.accept(data);
    }
  }
}
