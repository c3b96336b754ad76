package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.audit.Replayed;
import org.huice.audit.Verdict;

/** How many entries came to which verdict. */
final class ReplayTally {
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private long total;

  ReplayTally() {
    Verdict.CODES.forEach(code -> counts.put(code, 0L));
  }

  void add(Replayed one) {
    total++;
    counts.merge(one.verdict().code(), 1L, Long::sum);
  }

  long total() {
    return total;
  }

  /** By the codes of the verdicts, all of them. */
  Map<String, Long> counts() {
    return counts;
  }

  boolean isAllSame() {
    return counts.getOrDefault("same", 0L) == total;
  }
}
