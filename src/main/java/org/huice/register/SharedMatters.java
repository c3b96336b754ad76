package org.huice.register;

import java.io.IOException;

/**
 * Matters (a bond, a project, a plot under one clause) for which money is paid in several entries
 * of one register: whoever applies under two names is paid twice. A key need not be known outside
 * of its owner, so that nothing is rejected for it.
 */
public final class SharedMatters {
  private final Doubles matters;

  /** Those matters. */
  SharedMatters(Doubles matters) {
    this.matters = matters;
  }

  boolean isEmpty() {
    return matters.isEmpty();
  }

  /**
   * The number of another entry in which money is paid for the matter; 0 if there is none.
   *
   * @throws IOException if that cannot be read
   */
  long other(int entry, PaidMatters.Paid matter) throws IOException {
    return matters.other(entry, matter.identity());
  }
}
