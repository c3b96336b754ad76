package org.huice.audit;

import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.store.LedgerFailure;

/** Makes failures of what is not recorded. */
final class Unrecorded {
  private Unrecorded() {}

  /**
   * A failure of that kind.
   *
   * @param source the file that was to be recorded
   * @param named numbers, names and days
   */
  static LedgerFailure because(String source, RecordProblem code, Object... named) {
    String[] texts = new String[named.length];
    for (int i = 0; i < named.length; i++) {
      texts[i] = String.valueOf(named[i]);
    }
    return new LedgerFailure(Problem.at(Place.of(source), code, texts));
  }
}
