package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.evaluation.CrossChecking;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a run into files of results: all in one pass, each under another name until
 * all are whole, so that no half file ever has the name of a result.
 */
public final class Delivery implements Closeable {
  private static final int TOLD = 256;
  private final Outcome outcome;
  private final Refusal refusal;
  private final Marking marking;
  private final Overview overview;
  private final List<Output> outputs = new ArrayList<>();

  /** A step that may fail on the way to a file. */
  @FunctionalInterface
  private interface Step {
    void take(Output output) throws IOException;
  }

  /** Opens an output, which then has nothing in it yet. */
  @FunctionalInterface
  public interface Opening {
    /** The output. */
    Output open() throws IOException;
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
    this.refusal = refusal;
    this.marking = marking;
    this.overview = new Overview(checking);
  }

  /** What became of the entries, those of repeated applicants being rejected. */
  public Totals totals() {
    Totals all = outcome.totals();
    long repeated = outcome.repetitions().count();
    return new Totals(all.read(), all.decided() - repeated, all.rejected() + repeated);
  }

  /** What the lines come to that were written. */
  public Overview overview() {
    return overview;
  }

  /**
   * Adds a file of results.
   *
   * @throws Unwritable if it cannot be opened
   */
  public void add(Path target, Opening opening) throws Unwritable {
    try {
      outputs.add(opening.open());
    } catch (IOException failed) {
      throw new Unwritable(target, failed);
    }
  }

  /**
   * Writes all of them and gives them their names.
   *
   * @param progress is told of lines instead of bytes
   * @throws Unwritable if one cannot be written: none then has its name, or only those before it
   * @throws IOException if the lines cannot be read back
   */
  public void write(Progress progress) throws IOException {
    long lines = each(progress);
    if (lines != outcome.totals().read()) {
      throw new IllegalStateException(lines + " lines of " + outcome.totals());
    }
    for (Output output : outputs) {
      step(output, one -> one.finish(totals(), outcome.repetitions().count()));
    }
    for (Output output : outputs) {
      step(output, Output::publish);
    }
  }

  private long each(Progress progress) throws IOException {
    long count = 0;
    try (Lines lines = outcome.lines(refusal)) {
      for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
        count++;
        byte[] one = marking.of(Math.toIntExact(count), line, outcome.shared());
        for (Output output : outputs) {
          step(output, out -> out.line(one));
        }
        overview.add(one);
        if (count % TOLD == 0) {
          progress.at(count, count, outcome.totals().read());
        }
      }
    }
    return count;
  }

  private static void step(Output output, Step step) throws Unwritable {
    try {
      step.take(output);
    } catch (Unwritable named) {
      throw named;
    } catch (IOException failed) {
      throw new Unwritable(output.parts().get(0).target(), failed);
    }
  }

  /** Takes away what did not become a result, all of it: what cannot be ended may be in the way. */
  @Override
  public void close() throws IOException {
    List<Closeable> left = new ArrayList<>();
    for (Output output : outputs) {
      left.add(output);
      output.parts().forEach(part -> left.add(() -> Files.deleteIfExists(part.part())));
    }
    IOException first = null;
    for (Closeable one : left) {
      try {
        one.close();
      } catch (IOException failed) {
        // A full disk does not even take what a buffer still holds.
        first = first == null ? failed : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
