package org.huice.parsing;

/**
 * Leaves a part that cannot be read on; what is wrong is already reported. Never leaves the room.
 */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Broken() {
    super("reported as a problem", null, false, false);
  }
}
