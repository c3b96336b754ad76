package org.huice.audit;

import java.util.Arrays;
import java.util.SortedMap;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.LedgerStore;

/**
 * Which determinations a register corrects that was decided again, after its facts or rules were
 * mended: of each applicant the one of the same day that counts now, if it says something else.
 */
public final class RegisterCorrections {
  private final LedgerStore ledger;
  private final Which which;

  /** What a register may correct. */
  public enum Which {
    /**
     * What a register recorded. What was recorded by itself somebody looked at by itself, such as
     * the correction of one applicant after the register.
     */
    BATCH,
    /** Everything. */
    ALL
  }

  RegisterCorrections(LedgerStore ledger, Which which) {
    this.ledger = ledger;
    this.which = which;
  }

  /**
   * The determination, in place of the one that counts now where there is another one. Whether that
   * still counts is looked at once more when it is recorded.
   */
  public Decision of(Decision decision) {
    Standing standing = new Standing(ledger);
    String asOf = CoreSummary.of(decision.core()).asOf();
    SortedMap<Long, IndexRow> counting = standing.counting(standing.of(decision.applicant()));
    counting.values().removeIf(row -> !asOf.equals(row.asOf()));
    if (counting.isEmpty()) {
      return decision;
    }
    long now = counting.firstKey();
    return isSame(now, decision) || !may(now) ? decision : decision.correcting(now);
  }

  private boolean isSame(long number, Decision decision) {
    return ledger
        .payload(number)
        .filter(payload -> Arrays.equals(payload.core(), decision.core()))
        .isPresent();
  }

  private boolean may(long number) {
    return which == Which.ALL || JsonValues.object(ledger.leaf(number)).containsKey("run");
  }
}
