package org.huice.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.huice.store.LedgerView;

/**
 * What replaying has to know of all entries. It goes through the entries themselves and not by the
 * index, in which a row might be missing or wrong.
 */
final class LeafScan {
  private final long[] decided;
  private final List<Long> pools;
  private final Map<Long, Long> erasures;

  private LeafScan(long[] decided, List<Long> pools, Map<Long, Long> erasures) {
    this.decided = decided;
    this.pools = pools;
    this.erasures = erasures;
  }

  /** Of all entries of a ledger. */
  static LeafScan of(LedgerView ledger) {
    LongStream.Builder decided = LongStream.builder();
    List<Long> pools = new ArrayList<>();
    Map<Long, Long> erasures = new HashMap<>();
    if (ledger.size() > 0) {
      ledger.leaves(
          1,
          ledger.size(),
          (number, bytes) -> {
            RecordedEntry entry = RecordedEntry.read(number, bytes).orElse(null);
            if (entry == null || entry.isDecided()) {
              decided.add(number);
            }
            if (entry != null && entry.isPool()) {
              pools.add(number);
            }
            if (entry != null) {
              entry.erased().stream()
                  .filter(erased -> erased < number)
                  .forEach(erased -> erasures.putIfAbsent(erased, number));
            }
          });
    }
    return new LeafScan(decided.build().toArray(), List.copyOf(pools), Map.copyOf(erasures));
  }

  /** The numbers of determinations and pools, and of entries that cannot be read. */
  long[] decided() {
    return decided.clone();
  }

  /** The numbers of pools. */
  List<Long> pools() {
    return pools;
  }

  /** The entry that says of another that it was erased; empty where none does. */
  OptionalLong erasedBy(long number) {
    Long by = erasures.get(number);
    return by == null ? OptionalLong.empty() : OptionalLong.of(by);
  }
}
