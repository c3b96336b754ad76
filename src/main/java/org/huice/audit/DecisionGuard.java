package org.huice.audit;

import org.huice.store.Draft;
import org.huice.store.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it, at the moment of recording, that an applicant has one determination that counts for a
 * day: another one is only taken in its place.
 */
final class DecisionGuard implements Draft.Guard {
  private final Decision decision;
  private final String asOf;
  private volatile @Nullable Long other;

  DecisionGuard(Decision decision, String asOf) {
    this.decision = decision;
    this.asOf = asOf;
  }

  /** The entry that stands in the way; null where none does. */
  @Nullable Long other() {
    return other;
  }

  @Override
  public void check(IndexView rows) {
    Standing standing = new Standing(rows);
    Long corrects = decision.corrects();
    if (corrects != null) {
      checkCorrected(standing, corrects);
    }
    for (long number : standing.counting(decision.applicant(), asOf)) {
      if (corrects == null || corrects != number) {
        other = number;
        throw Unrecorded.because(
            decision.source(),
            RecordProblem.RECORDED_OTHERWISE,
            decision.applicant(),
            asOf,
            number);
      }
    }
  }

  private void checkCorrected(Standing standing, long corrects) {
    if (!standing.of(decision.applicant(), null).contains(corrects)) {
      throw Unrecorded.because(
          decision.source(),
          RecordProblem.CORRECTS_ANOTHER_APPLICANT,
          corrects,
          decision.applicant());
    }
    long last = standing.last(corrects);
    if (last != corrects) {
      throw Unrecorded.because(decision.source(), RecordProblem.CORRECTED_ALREADY, corrects, last);
    }
  }
}
