package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object; what has no value is left out. */
final class Members {
  private final Map<String, Object> members = new TreeMap<>();

  Members put(String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, value);
    }
    return this;
  }

  /** Leaves out an empty list. */
  Members putIfAny(String key, List<?> values) {
    return values.isEmpty() ? this : put(key, values);
  }

  Members putAll(Members others) {
    members.putAll(others.members);
    return this;
  }

  Map<String, Object> map() {
    return members;
  }
}
