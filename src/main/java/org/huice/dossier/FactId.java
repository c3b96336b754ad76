package org.huice.dossier;

import java.util.Comparator;
import java.util.List;

/**
 * What a fact is known by, stable across dossiers and free of positions.
 *
 * @param type its fact type
 * @param key the values of its {@code @key} fields, in canonical form
 */
public record FactId(String type, List<String> key) implements Comparable<FactId> {
  private static final Comparator<FactId> ORDER =
      Comparator.comparing(FactId::type).thenComparing(id -> String.join("\u0000", id.key()));

  /** Keeps its own copy of the key. */
  public FactId {
    key = List.copyOf(key);
  }

  @Override
  public int compareTo(FactId other) {
    return ORDER.compare(this, other);
  }

  /** {@code 能源项目[P-01]}. */
  @Override
  public String toString() {
    return type + key;
  }
}
