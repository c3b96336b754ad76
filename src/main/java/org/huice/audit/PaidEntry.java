package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that stands in a ledger.
 *
 * @param number of its entry
 * @param determination the entry it was paid by
 * @param policy the id of the policy
 * @param clause the name of the clause
 * @param matter for what; null where the personal data were erased
 * @param yuan in 元
 * @param paidOn the day
 * @param document by which; null where it was erased
 */
record PaidEntry(
    long number,
    long determination,
    String policy,
    String clause,
    @Nullable AwardMatter matter,
    BigDecimal yuan,
    LocalDate paidOn,
    @Nullable String document) {
  /** Whether it was paid for a matter, or may have been, since nobody knows its fact any more. */
  boolean mayBeFor(AwardMatter other) {
    return matter == null
        ? policy.equals(other.policy()) && clause.equals(other.clause())
        : matter.equals(other);
  }
}
