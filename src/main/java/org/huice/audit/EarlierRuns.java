package org.huice.audit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.register.JsonValues;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerState;
import org.huice.store.Payload;
import org.huice.tree.Sha256;

/**
 * The runs of a pool in one calendar year that a record deducts. A budget is one year's: whoever
 * divides it again without what was given of it before gives it twice.
 */
final class EarlierRuns {
  private final String source;
  private final String pool;
  private final String year;
  private final List<Parts> deducted;

  /**
   * As a record names them.
   *
   * @param source the file of the results, for messages only
   * @param record its exact bytes
   */
  EarlierRuns(String source, byte[] record) {
    Parts said = new Parts(JsonValues.object(record));
    this.source = source;
    this.pool = said.text("pool");
    this.year = said.text("asOf").substring(0, "YYYY".length());
    this.deducted = said.objects("previous");
  }

  /**
   * Within the transaction: all that the ledger has are among them.
   *
   * @throws org.huice.store.LedgerFailure if one is not
   */
  void check(LedgerState now) {
    List<Parts> unmatched = new ArrayList<>(deducted);
    List<Long> erased = new ArrayList<>();
    List<Long> missing = new ArrayList<>();
    for (long number : recorded(now)) {
      Optional<Payload> beside = now.payload(number);
      if (beside.isEmpty()) {
        erased.add(number);
      } else if (!takesOut(unmatched, "digest", Sha256.name(beside.get().core()))) {
        missing.add(number);
      }
    }
    // Of an erased record nobody knows the digest; what it gave still stands in its entry.
    erased.stream()
        .filter(number -> !takesOut(unmatched, "paid", leaf(now, number).text("paid")))
        .forEach(missing::add);
    if (!missing.isEmpty()) {
      String shown = missing.stream().sorted().map(String::valueOf).collect(joining(", "));
      throw Unrecorded.because(source, RecordProblem.POOL_RUN_NOT_DEDUCTED, pool, year, shown);
    }
  }

  private List<Long> recorded(LedgerState now) {
    Question runs =
        new Question("pool", null, null, year + "-01-01", year + "-12-31", null, null, List.of());
    try (Stream<Indexed> found = now.find(runs)) {
      return found
          .map(Indexed::number)
          .filter(number -> pool.equals(leaf(now, number).textIfAny("pool")))
          .toList();
    }
  }

  private static Parts leaf(LedgerState now, long number) {
    return new Parts(JsonValues.object(now.leaf(number)));
  }

  private static boolean takesOut(List<Parts> unmatched, String key, String value) {
    Optional<Parts> found =
        unmatched.stream().filter(one -> one.text(key).equals(value)).findFirst();
    found.ifPresent(unmatched::remove);
    return found.isPresent();
  }
}
