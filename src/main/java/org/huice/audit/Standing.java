package org.huice.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;

/** Which determinations of a ledger count: the last of each chain of corrections. */
final class Standing {
  private static final String KIND = "determination";

  private final IndexView rows;

  Standing(IndexView rows) {
    this.rows = rows;
  }

  /** All determinations on an applicant by their numbers. */
  SortedMap<Long, IndexRow> of(String applicant) {
    return found(new Question(KIND, applicant, null, null, null, null, null, List.of()));
  }

  /** Those of them that no later one corrects. */
  SortedMap<Long, IndexRow> counting(SortedMap<Long, IndexRow> all) {
    SortedMap<Long, IndexRow> counting = new TreeMap<>(all);
    all.values().forEach(row -> counting.keySet().removeAll(row.refers()));
    // A correction that was erased names no applicant any more.
    counting.keySet().removeIf(number -> correction(number) != null);
    return counting;
  }

  /** The entry that corrects this one; null where none does. */
  @Nullable Long correction(long number) {
    SortedMap<Long, IndexRow> by =
        found(new Question(KIND, null, null, null, null, null, null, List.of(number)));
    return by.isEmpty() ? null : by.firstKey();
  }

  /** The last of the chain of corrections that this one begins: itself where none corrects it. */
  long last(long number) {
    long last = number;
    for (Long next = correction(last); next != null; next = correction(last)) {
      last = next;
    }
    return last;
  }

  private SortedMap<Long, IndexRow> found(Question question) {
    SortedMap<Long, IndexRow> found = new TreeMap<>();
    try (Stream<Indexed> all = rows.find(question)) {
      all.forEach(one -> found.put(one.number(), one.row()));
    }
    return found;
  }
}
