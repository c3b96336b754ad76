package org.huice.register;

import java.io.IOException;
import java.nio.file.Path;

/** A file of ours that could not be written; what was written before stays good. */
public final class Unwritable extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /**
   * Says so of that file.
   *
   * @param file under the name that it should have got
   */
  public Unwritable(Path file, IOException cause) {
    super(file + ": " + cause, cause);
    this.file = file;
  }

  /** Which file. */
  public Path file() {
    return file;
  }
}
