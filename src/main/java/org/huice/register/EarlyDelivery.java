package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huice.evaluation.CrossChecking;

/**
 * Files of results that grow while later entries are still decided. Only at the end of a run is it
 * known whether a line has to be another one, since its applicant or its matter is there twice.
 * Then all of them are thrown away, and a {@link Delivery} writes them anew from the chunks.
 */
public final class EarlyDelivery implements Follower, Closeable {
  private final ResultFiles files;

  /**
   * Without a file yet.
   *
   * @param checking which entries are held against the second reading
   */
  public EarlyDelivery(CrossChecking checking) {
    this.files = new ResultFiles(checking);
  }

  /**
   * Adds a file of results.
   *
   * @throws Unwritable if it cannot be opened; those added before are then taken away
   */
  public void add(Path target, Delivery.Opening opening) throws Unwritable {
    files.add(target, opening);
  }

  @Override
  public void take(List<byte[]> lines) throws IOException {
    for (byte[] line : lines) {
      files.line(line);
    }
  }

  /** Whether these are the lines of that run, none of which has to be another one. */
  public boolean isOf(Outcome outcome) {
    return files.lines() == outcome.totals().read()
        && outcome.repetitions().count() == 0
        && outcome.shared().isEmpty();
  }

  /** What is left to be done with the files, which belong to it from now on. */
  public Delivery of(Outcome outcome) {
    return new Delivery(outcome, files);
  }

  /** Takes away what did not become a result. */
  @Override
  public void close() throws IOException {
    files.close();
  }
}
