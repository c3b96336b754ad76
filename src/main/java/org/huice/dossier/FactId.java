package org.huice.dossier;

import java.util.List;

/**
 * What a fact is known by, stable across dossiers and free of positions.
 *
 * @param type its fact type
 * @param key the values of its {@code @key} fields, in canonical form
 */
public record FactId(String type, List<String> key) implements Comparable<FactId> {
  /** Keeps its own copy of the key. */
  public FactId {
    key = List.copyOf(key);
  }

  @Override
  public int compareTo(FactId other) {
    if (this == other) {
      return 0;
    }
    return type.equals(other.type)
        ? joined().compareTo(other.joined())
        : type.compareTo(other.type);
  }

  /** Nearly every key has one value, and then there is nothing to join. */
  private String joined() {
    return key.size() == 1 ? key.get(0) : String.join("\u0000", key);
  }

  /** {@code 能源项目[P-01]}. */
  @Override
  public String toString() {
    return type + "[" + (key.size() == 1 ? key.get(0) : String.join(", ", key)) + "]";
  }
}
