package org.huice.store;

import org.huice.store.Draft.IndexRow;
import org.jspecify.annotations.Nullable;

/**
 * A row that says whom its entry is about by what stands beside the entry.
 *
 * @param number of the entry
 * @param problem why the row that was kept is not believed; null where it is, or none was kept
 * @param row the one to be believed; of nobody where what stands beside the entry is not believed
 */
record NamedRow(long number, @Nullable VerifyProblem problem, IndexRow row) {
  /**
   * Of an entry that was read.
   *
   * @param kept in an index; null where none was
   */
  static NamedRow of(LedgerView view, long number, @Nullable IndexRow kept) {
    Json leaf = Json.of(view.leaf(number));
    Payload beside;
    try {
      beside = view.payload(number).orElse(null);
    } catch (LedgerFailure broken) {
      return nobodys(number, VerifyProblem.PAYLOAD_ALTERED, leaf);
    }
    if (beside == null || !leaf.has("core")) {
      // Whether there may be nothing, or something, was looked at before.
      boolean said = kept != null && !kept.equals(IndexOf.row(leaf, null));
      return nobodys(number, said ? VerifyProblem.INDEX_DIFFERS : null, leaf);
    }
    return PayloadCheck.isCommitted(leaf, beside)
        ? of(number, kept, leaf, IndexOf.core(beside))
        : nobodys(number, VerifyProblem.PAYLOAD_ALTERED, leaf);
  }

  private static NamedRow of(long number, @Nullable IndexRow kept, Json leaf, @Nullable Json core) {
    try {
      if (kept != null && IndexOf.isOf(kept, leaf, core)) {
        return new NamedRow(number, null, kept);
      }
      VerifyProblem problem = kept == null ? null : VerifyProblem.INDEX_DIFFERS;
      return new NamedRow(number, problem, IndexOf.row(leaf, core));
    } catch (IllegalArgumentException disagrees) {
      return nobodys(number, VerifyProblem.ENTRY_DISAGREES, leaf);
    }
  }

  private static NamedRow nobodys(long number, @Nullable VerifyProblem problem, Json leaf) {
    return new NamedRow(number, problem, IndexOf.row(leaf, null));
  }
}
