package org.huice.bench.common;

import java.util.List;

/** How much of a decision a contender says. */
public enum Level {
  /** Every ruling with its amount, its reasons between rulings, and every step. */
  STEPS,
  /** Every ruling with its amount; what has no subject is left out. */
  RULINGS;

  /** The lines by which two decisions are compared, sorted. */
  public List<String> lines(List<Ruled> rulings) {
    return rulings.stream()
        .filter(ruled -> this == STEPS || !ruled.code().equals("notApplicable"))
        .map(ruled -> this == STEPS ? ruled.full() : ruled.plain())
        .sorted()
        .toList();
  }
}
