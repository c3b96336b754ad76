package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a recorded object by their names. Each throws {@link IllegalArgumentException} where
 * a part is missing or of another kind.
 *
 * @param map texts, whole numbers, flags, lists and maps by name
 */
record Parts(Map<?, ?> map) {
  String text(String key) {
    return as(map.get(key), String.class);
  }

  @Nullable String textIfAny(String key) {
    return map.containsKey(key) ? text(key) : null;
  }

  long number(String key) {
    return as(map.get(key), Long.class);
  }

  Parts object(String key) {
    return new Parts(as(map.get(key), Map.class));
  }

  @Nullable Parts objectIfAny(String key) {
    return map.containsKey(key) ? object(key) : null;
  }

  List<Parts> objects(String key) {
    List<Parts> objects = new ArrayList<>();
    list(key).forEach(one -> objects.add(new Parts(as(one, Map.class))));
    return objects;
  }

  List<Long> numbers(String key) {
    List<Long> numbers = new ArrayList<>();
    list(key).forEach(one -> numbers.add(as(one, Long.class)));
    return numbers;
  }

  List<?> list(String key) {
    return as(map.get(key), List.class);
  }

  private static <T> T as(@Nullable Object value, Class<T> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }
}
