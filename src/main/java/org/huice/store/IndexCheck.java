package org.huice.store;

import java.util.Iterator;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry and what stands beside it agree, and whether the index, where there is one, says
 * the same. Entries and rows come by number.
 */
final class IndexCheck {
  private final @Nullable Iterator<Indexed> rows;
  private final Suspicions suspicions;
  private @Nullable Indexed next;

  /**
   * Prepares.
   *
   * @param rows of every entry but those of new keys; null where there is no index
   */
  IndexCheck(@Nullable Iterator<Indexed> rows, Suspicions suspicions) {
    this.rows = rows;
    this.suspicions = suspicions;
    advance();
  }

  private void advance() {
    next = rows != null && rows.hasNext() ? rows.next() : null;
  }

  void entry(long number, Json leaf, byte[] bytes, @Nullable Payload payload) {
    while (next != null && next.number() < number) {
      differs(next.number());
      advance();
    }
    Indexed row = next != null && next.number() == number ? next : null;
    try {
      if (row != null ? !IndexOf.isOf(row.row(), bytes, payload) : lacks(leaf, bytes, payload)) {
        differs(number);
      }
    } catch (IllegalArgumentException disagrees) {
      suspicions.add(number, VerifyProblem.ENTRY_DISAGREES);
    }
    if (row != null) {
      advance();
    }
  }

  /** Whether an entry without a row should have one; it has to agree with itself anyhow. */
  private boolean lacks(Json leaf, byte[] bytes, @Nullable Payload payload) {
    IndexOf.row(bytes, payload);
    return rows != null && !leaf.text("kind").equals("key");
  }

  private void differs(long number) {
    suspicions.add(number, VerifyProblem.INDEX_DIFFERS);
  }

  /** After the last entry: rows of entries that are not there. */
  void end() {
    for (; next != null; advance()) {
      differs(next.number());
    }
  }
}
