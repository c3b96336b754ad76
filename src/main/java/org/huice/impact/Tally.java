package org.huice.impact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many of each kind. */
final class Tally {
  private Tally() {}

  /** A copy that names every kind. */
  static Map<Change, Long> whole(Map<Change, Long> some) {
    Map<Change, Long> all = new EnumMap<>(Change.class);
    for (Change kind : Change.values()) {
      all.put(kind, some.getOrDefault(kind, 0L));
    }
    return Collections.unmodifiableMap(all);
  }
}
