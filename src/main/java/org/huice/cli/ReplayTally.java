package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.audit.Replayed;
import org.huice.audit.Verdict;

/** How many entries came to which verdict, and what that means for whoever asked. */
final class ReplayTally {
  private static final String SAME = new Verdict.Same().code();

  private final boolean strict;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private long total;
  private long erased;
  private long vanished;

  /**
   * Counts from nothing.
   *
   * @param strict whether an erasure is something found even where an entry says that it was erased
   */
  ReplayTally(boolean strict) {
    this.strict = strict;
    Verdict.CODES.forEach(code -> counts.put(code, 0L));
  }

  void add(Replayed one) {
    total++;
    counts.merge(one.verdict().code(), 1L, Long::sum);
    if (one.verdict() instanceof Verdict.Erased gone) {
      erased += gone.by().isPresent() ? 1 : 0;
      vanished += gone.by().isPresent() ? 0 : 1;
    }
  }

  long total() {
    return total;
  }

  /** By the codes of the verdicts, all of them. */
  Map<String, Long> counts() {
    return counts;
  }

  /** How many were decided upon what an entry of the ledger says was erased. */
  long erased() {
    return erased;
  }

  /** How many were decided upon what is gone although no entry says so. */
  long vanished() {
    return vanished;
  }

  /** Whether an erasure that has its entry counts as something found. */
  boolean isStrict() {
    return strict;
  }

  /** Whether nothing was found: all are the same, but for what was erased as the ledger says. */
  boolean isExpected() {
    return counts.getOrDefault(SAME, 0L) + (strict ? 0 : erased) == total;
  }
}
