package org.huice.bench.common;

import java.util.List;

/** How much of a decision a contender says; each says less than the one before it. */
public enum Level {
  /** Every ruling with its amount and every step, and every condition of every rule. */
  REASONS,
  /** Every ruling with its amount, its reasons between rulings, and every step. */
  STEPS,
  /** Every ruling with its amount; what has no subject is left out. */
  RULINGS;

  /** The lines by which two decisions are compared, sorted. */
  public List<String> lines(List<Ruled> rulings) {
    return rulings.stream()
        .filter(ruled -> this != RULINGS || !ruled.code().equals("notApplicable"))
        .map(this::line)
        .sorted()
        .toList();
  }

  private String line(Ruled ruled) {
    return switch (this) {
      case REASONS -> ruled.explained();
      case STEPS -> ruled.full();
      case RULINGS -> ruled.plain();
    };
  }

  /** What both say. */
  public Level both(Level other) {
    return compareTo(other) > 0 ? this : other;
  }
}
