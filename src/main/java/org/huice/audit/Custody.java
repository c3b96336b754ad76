package org.huice.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.ledger.Handover;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.store.Appended;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.Draft.Composer;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerStore;
import org.jspecify.annotations.Nullable;

/** What its keeper does to a ledger, each time leaving an entry that says so. */
public final class Custody {
  private final LedgerStore ledger;
  private final Origin origin;

  /**
   * Of this ledger.
   *
   * @param origin who answers for it, and when
   */
  public Custody(LedgerStore ledger, Origin origin) {
    this.ledger = ledger;
    this.origin = origin;
  }

  /**
   * Erases what stands beside entries, and whom the index names there: the facts, the reasons, the
   * page. Their leaves stay, and so does the tree.
   *
   * @param numbers of the entries
   * @param reason by whose wish and by which law
   * @param marks leaves of each determination a mark, by which whoever holds the key file knows its
   *     applicant again; null leaves none
   * @throws org.huice.store.LedgerFailure if there is nothing to erase, or bytes may be left
   */
  public Appended erase(List<Long> numbers, String reason, @Nullable MarkKey marks) {
    List<Long> sorted = numbers.stream().distinct().sorted().toList();
    String time = origin.time();
    LeafText leaf = LeafText.erasure(time, origin.actor(), sorted, reason, marks(sorted, marks));
    return ledger.erase(sorted, draft("erasure", time, leaf::bytes, sorted));
  }

  private SortedMap<Long, String> marks(List<Long> numbers, @Nullable MarkKey key) {
    SortedMap<Long, String> marks = new TreeMap<>();
    if (key != null) {
      Question all = new Question("determination", null, null, null, null, null, null, List.of());
      try (Stream<Indexed> rows = ledger.find(all)) {
        rows.filter(one -> one.row().applicant() != null && numbers.contains(one.number()))
            .forEach(
                one ->
                    marks.put(
                        one.number(),
                        key.mark(one.number(), String.valueOf(one.row().applicant()))));
      }
    }
    return marks;
  }

  /**
   * Changes the key that signs. The checkpoint over its entry bears both signatures, so that who
   * knows the old key learns the new one.
   *
   * @param old signs until now
   * @param next signs from now on, and bears the same name
   * @param span for how many entries, this one counted, the old key stays valid: it alone may still
   *     sign one less; at least 1
   * @throws org.huice.store.LedgerFailure if it cannot be written, or the key is of another ledger
   */
  public Appended rotate(SigningKey old, SigningKey next, long span) {
    String time = origin.time();
    Composer leaf =
        number -> {
          Handover handover = new Handover(old.verifier().name(), number, next.verifier(), span);
          String mark = next.marks().mark(number, next.verifier().toString());
          return LeafText.key(time, origin.actor(), handover, handover.signed(old), mark)
              .bytes(number);
        };
    return ledger.addKey(
        next.verifier(),
        draft("key", time, leaf, List.of()),
        CheckpointSigner.of(List.of(old, next)));
  }

  private static Draft draft(String kind, String time, Composer leaf, List<Long> refers) {
    IndexRow row = new IndexRow(kind, time, null, null, null, null, refers, List.of());
    return new Draft(leaf, null, row, null, Draft.Guard.NONE);
  }
}
