package org.huice.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.register.JsonValues;
import org.huice.store.Draft;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerState;

/**
 * Sees to it, at the moment of recording, that a pool rests on no determination that was corrected
 * or erased, and that it deducts every earlier run of its year.
 */
final class PoolGuard implements Draft.Guard {
  /** Of numbers in one question, which a database can take. */
  private static final int MANY = 500;

  private final String source;
  private final List<Long> determinations;
  private final EarlierRuns earlier;
  private final long seen;

  /**
   * For one record.
   *
   * @param source the file of the results, for messages only
   * @param determinations the numbers on which it rests
   * @param earlier the runs that it deducts
   * @param seen the last entry when nothing of these was erased
   */
  PoolGuard(String source, List<Long> determinations, EarlierRuns earlier, long seen) {
    this.source = source;
    this.determinations = determinations;
    this.earlier = earlier;
    this.seen = seen;
  }

  @Override
  public void check(LedgerState now) {
    checkCorrected(now);
    checkErased(now);
    earlier.check(now);
  }

  /** Only what came since is looked at: a pool may rest on a hundred thousand. */
  private void checkErased(LedgerState now) {
    SortedSet<Long> gone = new TreeSet<>();
    for (long erasure : now.erasuresAfter(seen)) {
      gone.addAll(new Parts(JsonValues.object(now.leaf(erasure))).numbers("erased"));
    }
    gone.retainAll(Set.copyOf(determinations));
    if (!gone.isEmpty()) {
      String shown = gone.stream().map(number -> "#" + number).collect(joining("、"));
      throw Unrecorded.because(source, RecordProblem.POOL_CLAIMS_NOT_RECORDED, gone.size(), shown);
    }
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
