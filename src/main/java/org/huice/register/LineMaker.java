package org.huice.register;

import org.huice.tabular.Entry;

/**
 * What one entry of a register becomes. It is called from several threads at once, and makes the
 * same bytes of the same entry every time.
 */
@FunctionalInterface
public interface LineMaker {
  /**
   * The result line of an entry: one JSON object in UTF-8, without a line feed. It has the member
   * {@code core} if the entry was decided and the member {@code problems} if it was rejected, and
   * never both.
   */
  byte[] line(Entry entry);
}
