package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The results of a run in one format. Everything is written under provisional names; what is closed
 * before it was finished leaves no file behind.
 */
public interface Output extends Closeable {
  /**
   * A file that is written.
   *
   * @param part its provisional name
   * @param target the name it is to have once it is finished
   */
  record Part(Path part, Path target) {}

  /** The files that it writes; {@link SafeFile} gives them their names. */
  List<Part> parts();

  /**
   * Takes the line of the next entry of the register.
   *
   * @throws IOException if it cannot be written
   */
  void line(byte[] line) throws IOException;

  /**
   * Writes what is only known at the end, and closes the files.
   *
   * @param repeated how many of the rejected entries are of an applicant that has several
   * @throws IOException if that cannot be written
   */
  void finish(Totals totals, long repeated) throws IOException;

  /** Gives finished files their names, each at one stroke, whatever had these names before. */
  default void publish() throws IOException {
    for (Part part : parts()) {
      SafeFile.publish(part.part(), part.target());
    }
  }
}
