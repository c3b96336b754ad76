package org.huice.register;

/** What came of a run; its lines stay in the run's folder, however many they are. */
public final class Outcome {
  private final Totals totals;
  private final RunFolder folder;
  private final int chunks;

  Outcome(Totals totals, RunFolder folder, int chunks) {
    this.totals = totals;
    this.folder = folder;
    this.chunks = chunks;
  }

  /** How many entries the source yielded, and what became of them by their lines. */
  public Totals totals() {
    return totals;
  }

  /** The lines from the first to the last, as often as asked for. */
  public Lines lines() {
    return new ChunkLines(folder, chunks);
  }
}
