package org.huice.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, sorted by key; what has no value is left out. */
final class Members {
  private static final int MOST_USUAL = 12;
  private String[] keys = new String[MOST_USUAL];
  private Object[] values = new Object[MOST_USUAL];
  private int size;
  private boolean closed;

  /** Adds a member, or gives it another value. */
  Members put(String key, @Nullable Object value) {
    if (closed) {
      throw new IllegalStateException("no more members: " + key);
    }
    if (value != null) {
      int at = size;
      while (at > 0 && keys[at - 1].compareTo(key) > 0) {
        at--;
      }
      if (at > 0 && keys[at - 1].equals(key)) {
        values[at - 1] = value;
      } else {
        insert(at, key, value);
      }
    }
    return this;
  }

  private void insert(int at, String key, Object value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    System.arraycopy(keys, at, keys, at + 1, size - at);
    System.arraycopy(values, at, values, at + 1, size - at);
    keys[at] = key;
    values[at] = value;
    size++;
  }

  /** Leaves out an empty list. */
  Members putIfAny(String key, List<?> values) {
    return values.isEmpty() ? this : put(key, values);
  }

  Members putAll(Members others) {
    for (int i = 0; i < others.size; i++) {
      put(others.keys[i], others.values[i]);
    }
    return this;
  }

  /** The members, sorted; now none can be added any more. */
  Map<String, Object> map() {
    closed = true;
    return new MemberMap(keys, values, size);
  }
}
