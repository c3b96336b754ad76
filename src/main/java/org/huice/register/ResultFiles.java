package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.evaluation.CrossChecking;

/** Files of results that grow with the same lines, and what these lines come to. */
final class ResultFiles implements Closeable {
  private final List<Output> outputs = new ArrayList<>();
  private final Overview overview;
  private long lines;

  /** None yet. */
  ResultFiles(CrossChecking checking) {
    this.overview = new Overview(checking);
  }

  /** A step that may fail on the way to a file. */
  @FunctionalInterface
  private interface Step {
    void take(Output output) throws IOException;
  }

  /**
   * Adds a file.
   *
   * @throws Unwritable if it cannot be opened; those added before are then taken away
   */
  void add(Path target, Delivery.Opening opening) throws Unwritable {
    try {
      outputs.add(opening.open());
    } catch (IOException failed) {
      throw without(target, failed);
    }
  }

  private Unwritable without(Path target, IOException failed) {
    Unwritable told = new Unwritable(target, failed);
    try {
      close();
    } catch (IOException left) {
      told.addSuppressed(left);
    }
    return told;
  }

  /** How many lines they have. */
  long lines() {
    return lines;
  }

  /** What these come to. */
  Overview overview() {
    return overview;
  }

  /** Writes the next line into each. */
  void line(byte[] line) throws Unwritable {
    for (Output output : outputs) {
      step(output, out -> out.line(line));
    }
    overview.add(line);
    lines++;
  }

  /** Ends all of them, and gives them their names when all are whole. */
  void finish(Totals totals, long repeated) throws Unwritable {
    for (Output output : outputs) {
      step(output, one -> one.finish(totals, repeated));
    }
    for (Output output : outputs) {
      step(output, Output::publish);
    }
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
    outputs.clear();
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
