package org.huice.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of fields in their order, once for all facts of a type; immutable. */
public final class FieldNames {
  private final String[] names;
  private final Map<String, Integer> positions = new HashMap<>();

  /** Those names, of which no two are the same. */
  public FieldNames(List<String> names) {
    this.names = names.toArray(String[]::new);
    for (int i = 0; i < this.names.length; i++) {
      positions.put(this.names[i], i);
    }
  }

  /** How many there are. */
  public int count() {
    return names.length;
  }

  /** The one that stands there. */
  public String name(int position) {
    return names[position];
  }

  /** Where it stands; −1 where no field has that name. */
  public int position(@Nullable Object name) {
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }
}
