package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.huice.store.Draft.IndexRow;
import org.huice.store.LedgerStore;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/** Finds the entries of the determinations on which a pool rests. */
final class PoolNumbers {
  /** How many are told one by one. */
  private static final int TOLD = 5;

  private final LedgerStore ledger;
  private final Standing standing;
  private final String source;
  private final List<String> missing = new ArrayList<>();
  private final List<String> corrected = new ArrayList<>();

  PoolNumbers(LedgerStore ledger, String source) {
    this.ledger = ledger;
    this.standing = new Standing(ledger);
    this.source = source;
  }

  /**
   * Their numbers, sorted.
   *
   * @throws org.huice.store.LedgerFailure if one is not in the ledger, or does not count any more
   */
  List<Long> of(List<PoolBasis> bases, String asOf) {
    Set<Long> numbers = new TreeSet<>();
    for (PoolBasis basis : bases) {
      Long number = number(basis, asOf);
      if (number != null) {
        numbers.add(number);
      }
    }
    tell(RecordProblem.POOL_CLAIMS_NOT_RECORDED, missing);
    tell(RecordProblem.POOL_CLAIMS_CORRECTED, corrected);
    return List.copyOf(numbers);
  }

  private @Nullable Long number(PoolBasis basis, String asOf) {
    SortedMap<Long, IndexRow> all = standing.of(basis.applicant());
    all.values().removeIf(row -> !asOf.equals(row.asOf()));
    // The same may stand there twice, where it was corrected and later put right again.
    List<Long> same = all.keySet().stream().filter(number -> isThat(number, basis.core())).toList();
    for (Long number : same) {
      if (standing.correction(number) == null) {
        return number;
      }
    }
    String shown = basis.entry() + " " + basis.applicant();
    if (same.isEmpty()) {
      missing.add(shown);
    } else {
      corrected.add(shown + " → " + standing.last(same.get(0)));
    }
    return null;
  }

  private boolean isThat(long number, String core) {
    return ledger
        .payload(number)
        .filter(payload -> Sha256.name(payload.core()).equals(core))
        .isPresent();
  }

  private void tell(RecordProblem code, List<String> shown) {
    if (!shown.isEmpty()) {
      String some = String.join("、", shown.subList(0, Math.min(TOLD, shown.size())));
      String more = shown.size() > TOLD ? "…" : "";
      throw Unrecorded.because(source, code, shown.size(), some + more);
    }
  }
}
