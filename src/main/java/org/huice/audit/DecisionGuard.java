package org.huice.audit;

import java.util.List;
import java.util.SortedMap;
import org.huice.store.Draft;
import org.huice.store.Draft.IndexRow;
import org.huice.store.LedgerState;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it, at the moment of recording, that an applicant has one determination that counts for a
 * day, and that nothing is granted twice on the same facts: another one is only taken in its place,
 * or with a reason why it is lawful.
 */
final class DecisionGuard implements Draft.Guard {
  private final Decision decision;
  private final CoreSummary core;
  private final ErasureMarks marks;
  private final DecidedFacts facts;
  private volatile @Nullable Long other;
  private volatile Repetition repetition = Repetition.NONE;

  /**
   * For one determination.
   *
   * @param core what it says in short
   * @param marks of what was erased
   * @param facts which of them are compared
   */
  DecisionGuard(Decision decision, CoreSummary core, ErasureMarks marks, DecidedFacts facts) {
    this.decision = decision;
    this.core = core;
    this.marks = marks;
    this.facts = facts;
  }

  /** The entry of that day that stands in the way; null where none does. */
  @Nullable Long other() {
    return other;
  }

  /** The other determinations that count and grant or charge one of its matters. */
  List<Long> repeats() {
    return repetition.others().stream().map(Repetition.Other::number).toList();
  }

  /** The entry that it repeats by the word of whoever records it; null where none. */
  @Nullable Long again() {
    return decision.again() == null ? null : repetition.number();
  }

  @Override
  public void check(LedgerState now) {
    Standing standing = new Standing(now);
    SortedMap<Long, IndexRow> all = standing.of(decision.applicant());
    SortedMap<Long, IndexRow> counting = standing.counting(all);
    Long corrects = decision.corrects();
    if (corrects != null) {
      checkCorrected(all, standing, corrects);
      counting.remove(corrects);
    }
    checkDay(counting);
    repetition = Repetition.of(decision, core, counting, now, marks, facts);
    checkAgain();
  }

  private void checkCorrected(SortedMap<Long, IndexRow> all, Standing standing, long corrects) {
    if (!all.containsKey(corrects)) {
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

  private void checkDay(SortedMap<Long, IndexRow> counting) {
    counting.forEach(
        (number, row) -> {
          if (core.asOf().equals(row.asOf())) {
            other = number;
            throw Unrecorded.because(
                decision.source(),
                RecordProblem.RECORDED_OTHERWISE,
                decision.applicant(),
                core.asOf(),
                number);
          }
        });
  }

  private void checkAgain() {
    Again again = decision.again();
    if (again != null) {
      if (again.always() && repetition.number() == null) {
        throw Unrecorded.because(
            decision.source(), RecordProblem.AGAIN_REPEATS_NOTHING, decision.applicant());
      }
      return;
    }
    Repetition.Other same = repetition.same();
    if (same != null) {
      throw Unrecorded.because(
          decision.source(),
          RecordProblem.SAME_FACTS_RECORDED,
          decision.applicant(),
          core.asOf(),
          same.number(),
          same.asOf(),
          same.matter());
    }
    ErasureMarks.Mark erased = repetition.erased();
    if (erased != null) {
      throw Unrecorded.because(
          decision.source(),
          RecordProblem.ERASED_BEFORE,
          decision.applicant(),
          erased.number(),
          erased.erasure());
    }
  }
}
