package org.huice.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  // Maps and rulings ask it all the time, nearly always of the very same object.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FactId that && key.equals(that.key) && type.equals(that.type));
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + key.hashCode();
  }

  /** {@code 能源项目[P-01]}. */
  @Override
  public String toString() {
    return type + "[" + (key.size() == 1 ? key.get(0) : String.join(", ", key)) + "]";
  }
}
