package org.huice.register;

import java.util.ArrayList;
import java.util.List;
import org.huice.tabular.Entry;

/**
 * What one entry of a register becomes. It is called from several threads at once, and makes the
 * same bytes of the same entry every time.
 */
@FunctionalInterface
public interface LineMaker {
  /**
   * The result line of an entry: one JSON object in UTF-8, without a line feed. It has the member
   * {@code core} if the entry was decided, or {@code reasons} if it is told without them, and the
   * member {@code problems} if it was rejected, and never both.
   */
  byte[] line(Entry entry);

  /** The same of entries that follow each other, in their order, at one stroke. */
  default List<RunLine> lines(List<Entry> entries) {
    List<RunLine> lines = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      lines.add(RunLine.of(line(entry)));
    }
    return lines;
  }

  /** How many entries at most are worth to be handed over at one stroke. */
  default int stroke() {
    return 1;
  }

  /**
   * Whether lines are packed until the results are written. Long ones are: to write them takes
   * longer.
   */
  default boolean packed() {
    return true;
  }
}
