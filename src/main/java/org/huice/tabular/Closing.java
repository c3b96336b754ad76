package org.huice.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes what is open so that nothing stays behind, whatever else fails. */
final class Closing {
  private Closing() {}

  /** Closes what was open when something else failed, which stays what is told. */
  static void after(Throwable failed, Closeable open) {
    try {
      open.close();
    } catch (IOException again) {
      failed.addSuppressed(again);
    }
  }

  /**
   * Closes each of them.
   *
   * @throws IOException the first time one could not be closed, after all others were
   */
  static void all(Collection<? extends Closeable> open) throws IOException {
    IOException first = null;
    for (Closeable one : open) {
      first = close(one, first);
    }
    if (first != null) {
      throw first;
    }
  }

  private static @Nullable IOException close(Closeable one, @Nullable IOException before) {
    try {
      one.close();
      return before;
    } catch (IOException failed) {
      if (before != null) {
        before.addSuppressed(failed);
      }
      return before == null ? failed : before;
    }
  }
}
