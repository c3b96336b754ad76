package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes JSON by RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no
 * white space, the shortest escapes. Of numbers it knows integers only, up to those that every
 * reader of JSON takes exactly (2⁵³).
 */
public final class CanonicalJson {
  private static final long LARGEST = 1L << 53;
  private final JsonBytes bytes = new JsonBytes();

  private CanonicalJson() {}

  /**
   * The bytes of a value.
   *
   * @param value a Map with String keys, List, String, Boolean, Integer or Long; or bytes that this
   *     has written before, which are taken as they are
   * @throws IllegalArgumentException if it is or holds anything else, or half a surrogate pair
   */
  public static byte[] write(Object value) {
    return written(value).toArray();
  }

  /** The same, with what is known of the text. */
  static JsonBytes written(Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value);
    return json.bytes;
  }

  private void value(Object value) {
    if (value instanceof String string) {
      bytes.quoted(string);
    } else if (value instanceof MemberMap members) {
      object(members);
    } else if (value instanceof Map<?, ?> map) {
      object(isSorted(map) ? map : sorted(map));
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof byte[] written) {
      bytes.put(written);
    } else if (value instanceof Boolean || value instanceof Integer || isExact(value)) {
      bytes.put(value.toString());
    } else {
      throw new IllegalArgumentException("no canonical JSON for " + value);
    }
  }

  private static boolean isExact(Object value) {
    return value instanceof Long number && -LARGEST <= number && number <= LARGEST;
  }

  /** String.compareTo, which orders where no other order is set, compares UTF-16 code units. */
  private static boolean isSorted(Map<?, ?> map) {
    return map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
  }

  private static Map<?, ?> sorted(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    return sorted;
  }

  private void object(MemberMap members) {
    char separator = '{';
    for (int i = 0; i < members.size(); i++) {
      bytes.put(separator);
      bytes.quoted(members.key(i));
      bytes.put(':');
      value(members.value(i));
      separator = ',';
    }
    bytes.put(members.isEmpty() ? "{}" : "}");
  }

  private void object(Map<?, ?> map) {
    char separator = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      bytes.put(separator);
      bytes.quoted((String) entry.getKey());
      bytes.put(':');
      value(entry.getValue());
      separator = ',';
    }
    bytes.put(map.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list) {
    char separator = '[';
    for (Object item : list) {
      bytes.put(separator);
      value(item);
      separator = ',';
    }
    bytes.put(list.isEmpty() ? "[]" : "]");
  }
}
