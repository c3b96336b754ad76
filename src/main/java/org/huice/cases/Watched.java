package org.huice.cases;

import java.util.Set;

/**
 * What came of one worked example, and what was seen on the way.
 *
 * @param seen of the conditions of the policy's rules; empty where it could not be decided
 */
public record Watched(CaseResult result, Set<Seen> seen) {
  /** Keeps its own copy. */
  public Watched {
    seen = Set.copyOf(seen);
  }

  /** Whether it counts: it passes, and names no misreading. */
  boolean counts() {
    return result.passed() && !result.isMisreading();
  }
}
