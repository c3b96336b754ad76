package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.ledger.MarkKey;
import org.huice.register.JsonValues;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerState;
import org.huice.store.LedgerView;

/**
 * Knows of an applicant which entries on him were erased, by the marks that the erasures left. An
 * erasure without marks, or from before there were any, it cannot know of.
 */
final class ErasureMarks {
  private final MarkKey key;
  private final List<Mark> marks = new ArrayList<>();
  private long upTo;

  /**
   * One erased entry.
   *
   * @param erasure the number of the entry that says so
   * @param number of the erased entry
   * @param digest of that number and its applicant
   */
  record Mark(long erasure, long number, String digest) {}

  /** None yet. */
  ErasureMarks(MarkKey key) {
    this.key = key;
  }

  /** Those of a ledger up to an entry. */
  static ErasureMarks of(LedgerView view, IndexView rows, long upTo, MarkKey key) {
    ErasureMarks marks = new ErasureMarks(key);
    Question erasures = new Question("erasure", null, null, null, null, null, null, List.of());
    try (Stream<Indexed> found = rows.find(erasures)) {
      found
          .map(Indexed::number)
          .filter(number -> number <= upTo)
          .forEach(number -> marks.add(number, view.leaf(number)));
    }
    return marks;
  }

  /** Reads what was erased since it was asked last. An erasure is a transaction of its own. */
  synchronized void update(LedgerState now) {
    now.erasuresAfter(upTo).forEach(number -> add(number, now.leaf(number)));
    upTo = now.settled();
  }

  private void add(long erasure, byte[] leaf) {
    Parts said = new Parts(JsonValues.object(leaf));
    if (said.map().containsKey("marks")) {
      said.objects("marks")
          .forEach(mark -> marks.add(new Mark(erasure, mark.number("entry"), mark.text("mark"))));
    }
  }

  /** The erased determinations on an applicant, in the order of their erasure. */
  synchronized List<Mark> of(String applicant) {
    return marks.stream()
        .filter(mark -> mark.digest().equals(key.mark(mark.number(), applicant)))
        .toList();
  }

  /** The numbers of all that were erased with a mark. */
  synchronized Set<Long> numbers() {
    return marks.stream().map(Mark::number).collect(Collectors.toUnmodifiableSet());
  }
}
