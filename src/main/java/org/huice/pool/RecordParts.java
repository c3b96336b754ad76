package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a record by their names. Each throws {@link IllegalArgumentException} where a part
 * is missing or of another kind.
 */
final class RecordParts {
  private RecordParts() {}

  static String text(Map<?, ?> map, String key) {
    return as(map.get(key), String.class);
  }

  static boolean flag(Map<?, ?> map, String key) {
    return as(map.get(key), Boolean.class);
  }

  static int number(Map<?, ?> map, String key) {
    return whole(map.get(key));
  }

  static BigDecimal yuan(Map<?, ?> map, String key) {
    return new BigDecimal(text(map, key));
  }

  /** A decimal, or a quotient of whole numbers. */
  static Fraction fraction(Map<?, ?> map, String key) {
    String[] parts = text(map, key).split("/", 2);
    return parts.length == 1
        ? Fraction.of(new BigDecimal(parts[0]))
        : new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
  }

  static Map<?, ?> map(Map<?, ?> map, String key) {
    return as(map.get(key), Map.class);
  }

  static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object one : as(map.get(key), List.class)) {
      maps.add(as(one, Map.class));
    }
    return maps;
  }

  static List<String> texts(Map<?, ?> map, String key) {
    List<String> texts = new ArrayList<>();
    for (Object one : as(map.get(key), List.class)) {
      texts.add(as(one, String.class));
    }
    return texts;
  }

  static List<Integer> numbers(Map<?, ?> map, String key) {
    List<Integer> numbers = new ArrayList<>();
    for (Object one : as(map.get(key), List.class)) {
      numbers.add(whole(one));
    }
    return numbers;
  }

  /** Figures by field; none where the part is missing. */
  static SortedMap<String, String> figures(Map<?, ?> map, String key) {
    SortedMap<String, String> figures = new TreeMap<>();
    if (map.containsKey(key)) {
      map(map, key)
          .forEach(
              (field, figure) -> figures.put(as(field, String.class), as(figure, String.class)));
    }
    return figures;
  }

  static FactId fact(Map<?, ?> map, String key) {
    Map<?, ?> fact = map(map, key);
    return new FactId(text(fact, "type"), texts(fact, "key"));
  }

  private static int whole(@Nullable Object value) {
    return value instanceof Integer number
        ? number
        : Math.toIntExact(as(value, Long.class).longValue());
  }

  private static <T> T as(@Nullable Object value, Class<T> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }
}
