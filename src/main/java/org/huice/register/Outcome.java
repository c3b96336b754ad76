package org.huice.register;

/** What came of a run; its lines stay in the run's folder, however many they are. */
public final class Outcome {
  private final Totals totals;
  private final RunFolder folder;
  private final int chunks;
  private final Repetitions repetitions;
  private final SharedMatters shared;

  Outcome(
      Totals totals, RunFolder folder, int chunks, Repetitions repetitions, SharedMatters shared) {
    this.totals = totals;
    this.folder = folder;
    this.chunks = chunks;
    this.repetitions = repetitions;
    this.shared = shared;
  }

  /** How many entries the source yielded, and what became of them by their lines. */
  public Totals totals() {
    return totals;
  }

  /** Which applicants have several entries, none of which may count. */
  public Repetitions repetitions() {
    return repetitions;
  }

  /** For what money is paid in several entries. */
  public SharedMatters shared() {
    return shared;
  }

  /**
   * The lines from the first to the last, as often as asked for, every entry of an applicant that
   * has several being refused.
   */
  public Lines lines(Refusal refusal) {
    return new LinesOnce(new ChunkLines(folder, chunks), repetitions, refusal);
  }
}
