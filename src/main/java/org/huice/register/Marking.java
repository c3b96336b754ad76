package org.huice.register;

import java.io.IOException;

/**
 * Marks the line of an entry in which money is paid for something that another entry is paid for as
 * well: whoever pays has to look at both first.
 */
@FunctionalInterface
public interface Marking {
  /**
   * The line with its marks; the same line if there is nothing to mark.
   *
   * @param entry its number in the register, from 1
   * @throws IOException if what is shared cannot be read
   */
  byte[] of(int entry, byte[] line, SharedMatters shared) throws IOException;
}
