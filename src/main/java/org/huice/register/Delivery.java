package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.huice.evaluation.CrossChecking;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a run into files of results: all in one pass, each under another name until
 * all are whole, so that no half file ever has the name of a result.
 */
public final class Delivery implements Closeable {
  private static final int TOLD = 256;
  private final Outcome outcome;
  private final ResultFiles files;
  private final Pass pass;

  /** Opens an output, which then has nothing in it yet. */
  @FunctionalInterface
  public interface Opening {
    /** The output. */
    Output open() throws IOException;
  }

  /** Brings lines into the files. */
  @FunctionalInterface
  private interface Pass {
    void run(Progress progress) throws IOException;
  }

  /**
   * Of the lines of that run.
   *
   * @param refusal of all entries of an applicant that has several
   * @param marking of entries that are paid for what another one is paid for
   * @param checking which entries were held against the second reading
   */
  public Delivery(Outcome outcome, Refusal refusal, Marking marking, CrossChecking checking) {
    this.outcome = outcome;
    this.files = new ResultFiles(checking);
    this.pass = progress -> each(refusal, marking, progress);
  }

  /** Of lines that are in the files already, and stay as they are. */
  Delivery(Outcome outcome, ResultFiles files) {
    this.outcome = outcome;
    this.files = files;
    this.pass = progress -> {};
  }

  /** What became of the entries, those of repeated applicants being rejected. */
  public Totals totals() {
    Totals all = outcome.totals();
    long repeated = outcome.repetitions().count();
    return new Totals(all.read(), all.decided() - repeated, all.rejected() + repeated);
  }

  /** What the lines come to that were written. */
  public Overview overview() {
    return files.overview();
  }

  /**
   * Adds a file of results.
   *
   * @throws Unwritable if it cannot be opened; those added before are then taken away
   */
  public void add(Path target, Opening opening) throws Unwritable {
    files.add(target, opening);
  }

  /**
   * Writes all of them and gives them their names.
   *
   * @param progress is told of lines instead of bytes
   * @throws Unwritable if one cannot be written: none then has its name, or only those before it
   * @throws IOException if the lines cannot be read back
   */
  public void write(Progress progress) throws IOException {
    pass.run(progress);
    if (files.lines() != outcome.totals().read()) {
      throw new IllegalStateException(files.lines() + " lines of " + outcome.totals());
    }
    files.finish(totals(), outcome.repetitions().count());
  }

  private void each(Refusal refusal, Marking marking, Progress progress) throws IOException {
    int count = 0;
    try (Lines lines = outcome.lines(refusal)) {
      for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
        count = Math.incrementExact(count);
        files.line(marking.of(count, line, outcome.shared()));
        if (count % TOLD == 0) {
          progress.at(count, count, outcome.totals().read());
        }
      }
    }
  }

  /** Takes away what did not become a result. */
  @Override
  public void close() throws IOException {
    files.close();
  }
}
