package org.huice.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.store.Draft;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerState;

/**
 * Sees to it, at the moment of recording, that a pool rests on no determination that was corrected,
 * and that it deducts every earlier run of its year.
 */
final class PoolGuard implements Draft.Guard {
  /** Of numbers in one question, which a database can take. */
  private static final int MANY = 500;

  private final String source;
  private final List<Long> determinations;
  private final EarlierRuns earlier;

  PoolGuard(String source, List<Long> determinations, EarlierRuns earlier) {
    this.source = source;
    this.determinations = determinations;
    this.earlier = earlier;
  }

  @Override
  public void check(LedgerState now) {
    checkCorrected(now);
    earlier.check(now);
  }

  private void checkCorrected(LedgerState now) {
    for (int from = 0; from < determinations.size(); from += MANY) {
      int to = Math.min(from + MANY, determinations.size());
      Question corrections =
          new Question(
              "determination",
              null,
              null,
              null,
              null,
              null,
              null,
              determinations.subList(from, to));
      try (Stream<Indexed> found = now.find(corrections)) {
        Optional<Indexed> first = found.findFirst();
        if (first.isPresent()) {
          throw Unrecorded.because(
              source,
              RecordProblem.POOL_CLAIMS_CORRECTED,
              1,
              first.get().row().refers() + " → " + first.get().number());
        }
      }
    }
  }
}
