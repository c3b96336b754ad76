package org.huice.register;

import java.io.IOException;

/** Every chunk passes it on its way into the folder of a run; called from several threads. */
@FunctionalInterface
public interface Gate {
  /** Lets every chunk through. */
  Gate OPEN = Keeping::now;

  /**
   * Lets a chunk through, whose entries have all been read by now.
   *
   * @throws IOException if the chunk may not be kept, which ends the run, or cannot be
   */
  void pass(Keeping chunk) throws IOException;

  /** Brings one chunk to the disk. */
  @FunctionalInterface
  interface Keeping {
    /** Does so. */
    void now() throws IOException;
  }
}
