package org.huice.store;

import java.util.Iterator;
import java.util.function.LongConsumer;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an index beside the entries, both by number. */
final class IndexMerge {
  private final Iterator<Indexed> rows;
  private final LongConsumer stray;
  private @Nullable Indexed next;

  /**
   * Prepares.
   *
   * @param rows by number
   * @param stray is told the numbers of rows without an entry
   */
  IndexMerge(Iterator<Indexed> rows, LongConsumer stray) {
    this.rows = rows;
    this.stray = stray;
    advance();
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  /** The row of an entry; null where it has none. */
  Draft.@Nullable IndexRow of(long number) {
    while (next != null && next.number() < number) {
      stray.accept(next.number());
      advance();
    }
    Indexed found = next != null && next.number() == number ? next : null;
    if (found != null) {
      advance();
    }
    return found == null ? null : found.row();
  }

  /** After the last entry. */
  void end() {
    for (; next != null; advance()) {
      stray.accept(next.number());
    }
  }
}
