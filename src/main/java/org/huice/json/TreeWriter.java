package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.tree.Nfc;

/**
 * Writes maps and lists, keys in their order.
 *
 * @param normal whether every text is brought into Unicode's form C
 */
record TreeWriter(CanonicalWriter out, boolean normal) {
  /**
   * Any value.
   *
   * @throws IllegalArgumentException if it is or holds what {@link CanonicalWriter#value} does not
   *     take
   */
  void write(Object value) {
    if (value instanceof String string) {
      out.text(string);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof List<?> list) {
      out.openList();
      list.forEach(this::write);
      out.closeList();
    } else if (value instanceof Boolean flag) {
      out.flag(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      out.number(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("no canonical JSON for " + value);
    }
  }

  private void map(Map<?, ?> map) {
    out.open();
    for (Map.Entry<?, ?> entry : sorted(map).entrySet()) {
      out.key((String) entry.getKey());
      write(entry.getValue());
    }
    out.close();
  }

  /** String.compareTo, which orders where no other order is set, compares UTF-16 code units. */
  private Map<?, ?> sorted(Map<?, ?> map) {
    boolean asItIs = map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
    if (asItIs && (!normal || areNormal(map))) {
      return map;
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(normal ? Nfc.of((String) key) : (String) key, value));
    return sorted;
  }

  /** Whether no key has another form, which may have another place in the order. */
  private static boolean areNormal(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!Nfc.of((String) key).equals(key)) {
        return false;
      }
    }
    return true;
  }
}
