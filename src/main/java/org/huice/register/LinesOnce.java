package org.huice.register;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a run, all entries of an applicant that has several being refused. */
final class LinesOnce implements Lines {
  private final Lines lines;
  private final Repetitions repetitions;
  private final Refusal refusal;
  private int entry;

  LinesOnce(Lines lines, Repetitions repetitions, Refusal refusal) {
    this.lines = lines;
    this.repetitions = repetitions;
    this.refusal = refusal;
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    byte[] line = lines.next();
    if (line == null) {
      return null;
    }
    entry = Math.incrementExact(entry);
    long other = repetitions.other(entry, line);
    return other == 0 ? line : refusal.of(line, other);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
