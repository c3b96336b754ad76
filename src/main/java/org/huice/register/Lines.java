package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The result lines of a run in the order of the register; not safe for several threads. */
public interface Lines extends Closeable {
  /**
   * The next line, without its line feed; null after the last.
   *
   * @throws IOException if it cannot be read back
   */
  byte @Nullable [] next() throws IOException;
}
