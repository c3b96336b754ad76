package org.huice.store;

import java.util.Iterator;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry and what stands beside it agree, and whether the index, where there is one, says
 * the same. Entries and rows come by number.
 */
final class IndexCheck {
  private final @Nullable IndexMerge rows;
  private final Suspicions suspicions;

  /**
   * Prepares.
   *
   * @param rows of every entry but those of new keys; null where there is no index
   */
  IndexCheck(@Nullable Iterator<Indexed> rows, Suspicions suspicions) {
    this.suspicions = suspicions;
    this.rows = rows == null ? null : new IndexMerge(rows, this::differs);
  }

  void entry(long number, Json leaf, @Nullable Payload payload) {
    IndexRow row = rows == null ? null : rows.of(number);
    try {
      Json core = IndexOf.core(payload);
      if (row != null ? !IndexOf.isOf(row, leaf, core) : lacks(leaf, core)) {
        differs(number);
      }
    } catch (IllegalArgumentException disagrees) {
      suspicions.add(number, VerifyProblem.ENTRY_DISAGREES);
    }
  }

  /** Whether an entry without a row should have one; it has to agree with itself anyhow. */
  private boolean lacks(Json leaf, @Nullable Json core) {
    IndexOf.row(leaf, core);
    return rows != null && !leaf.text("kind").equals("key");
  }

  private void differs(long number) {
    suspicions.add(number, VerifyProblem.INDEX_DIFFERS);
  }

  /** After the last entry: rows of entries that are not there. */
  void end() {
    if (rows != null) {
      rows.end();
    }
  }
}
