package org.huice.rule;

import java.util.Comparator;

/**
 * A value that a calculation asked for and did not get.
 *
 * @param kind what it is
 * @param name of a fact's field {@code 能源项目[P-01].设备投资额}; of a parameter {@code 光伏与微电网/单个项目上限}
 */
public record Absent(Kind kind, String name) implements Comparable<Absent> {
  private static final Comparator<Absent> ORDER =
      Comparator.comparing(Absent::kind).thenComparing(Absent::name);

  /** What can be absent. */
  public enum Kind {
    FACT,
    PARAMETER
  }

  @Override
  public int compareTo(Absent other) {
    return ORDER.compare(this, other);
  }
}
