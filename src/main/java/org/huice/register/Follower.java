package org.huice.register;

import java.io.IOException;
import java.util.List;

/**
 * Takes the lines of a run in the order of the register while later ones are still decided, by
 * whichever thread has them at hand, one at a time.
 */
@FunctionalInterface
public interface Follower {
  /** Takes nothing. */
  Follower NONE = lines -> {};

  /**
   * Takes the lines of the next chunk, which is kept by then.
   *
   * @throws IOException if they cannot be taken, which ends the run
   */
  void take(List<byte[]> lines) throws IOException;
}
