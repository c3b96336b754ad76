package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Who has entries, and for what money is paid in them, until all entries are known; what is too
 * much for memory is in the folder of the run. Entries may be added in any order, by any thread.
 */
final class EntryLog implements Closeable {
  private final Function<String, Path> folder;
  private final int most;
  private final TextLog applicants;
  private final TextLog matters;

  /**
   * Of no entry yet.
   *
   * @param folder has the file of each name in the folder of the run
   * @param most bytes that each of its parts holds in memory
   */
  EntryLog(Function<String, Path> folder, int most) {
    this.folder = folder;
    this.most = most;
    this.applicants = new TextLog(folder.apply("applicants"), most);
    this.matters = new TextLog(folder.apply("matters"), most);
  }

  /**
   * Takes an entry; one that was rejected decides nobody.
   *
   * @throws Unwritable if the folder is needed and cannot be written
   */
  void add(int entry, PaidMatters paid) throws Unwritable {
    String applicant = paid.applicant();
    if (applicant != null) {
      applicants.add(entry, applicant);
      for (PaidMatters.Paid matter : paid.matters()) {
        matters.add(entry, matter.identity());
      }
    }
  }

  /**
   * Which applicants have several entries, once all of them are there.
   *
   * @throws IOException if the folder cannot be read or written
   */
  Repetitions repetitions() throws IOException {
    Doubles doubles = new Doubles(folder.apply("repeated"), most);
    applicants.end(entry -> true, doubles);
    return new Repetitions(doubles);
  }

  /**
   * For what money is paid in several entries, those that are refused not being counted.
   *
   * @throws IOException if the folder cannot be read or written
   */
  SharedMatters shared(Repetitions repetitions) throws IOException {
    Doubles doubles = new Doubles(folder.apply("shared"), most);
    matters.end(entry -> !repetitions.isRepeated(entry), doubles);
    return new SharedMatters(doubles);
  }

  /**
   * Takes away what a run that failed has not asked for: a full disk needs the room. What was found
   * is read until the results are written, and goes with the folder of the run.
   */
  @Override
  public void close() throws IOException {
    try {
      applicants.close();
    } finally {
      matters.close();
    }
  }
}
