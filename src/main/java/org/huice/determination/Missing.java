package org.huice.determination;

import java.util.Comparator;

/**
 * Something without which a clause cannot be decided.
 *
 * @param kind what it is
 * @param name of a fact {@code 能源项目[P-01].设备投资额}; of a list {@code 企业[9141…].能源项目}; of a parameter
 *     {@code 光伏与微电网/单个项目上限}
 */
public record Missing(Kind kind, String name) implements Comparable<Missing> {
  private static final Comparator<Missing> ORDER =
      Comparator.comparing(Missing::kind).thenComparing(Missing::name);

  /** What can be missing. */
  public enum Kind {
    FACT,
    LIST,
    PARAMETER
  }

  @Override
  public int compareTo(Missing other) {
    return ORDER.compare(this, other);
  }
}
