package org.huice.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What is read is no clean line, so that the reader of trees has to read it, which tells what is
 * wrong. It says nothing itself and costs nothing.
 */
final class NotClean extends RuntimeException {
  private static final long serialVersionUID = 1;

  private NotClean() {
    super(null, null, false, false);
  }

  /** Something that a clean line has. */
  static <T> T unless(@Nullable T found) {
    if (found == null) {
      throw here();
    }
    return found;
  }

  /** To be thrown. */
  static NotClean here() {
    return new NotClean();
  }
}
