package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one matter of a chain of corrections comes to, and what was paid for it by any of the chain.
 * Sums in 元.
 *
 * @param policy its id
 * @param clause its name
 * @param subject type and key of the fact; null where personal data were erased and the payments
 *     cannot be told apart, so that this stands for the whole clause
 * @param award what the determination that counts gives: after pools, without forfeited
 *     instalments, 0 where it gives nothing; null where it leaves the sum open
 * @param bound whether the award is at most this, not exactly
 * @param paid by all payments
 * @param payments the numbers of their entries
 * @param overpaid how much more was paid than the award; 0 where nothing was, or the sum is open
 * @param certain false where personal data were erased, so that {@code overpaid} is at least this
 */
public record Position(
    String policy,
    String clause,
    @Nullable String subject,
    @Nullable BigDecimal award,
    boolean bound,
    BigDecimal paid,
    List<Long> payments,
    BigDecimal overpaid,
    boolean certain) {
  /** Keeps its own copy. */
  public Position {
    payments = List.copyOf(payments);
  }

  /** Whether more was paid than is given. */
  public boolean isOverpaid() {
    return overpaid.signum() > 0;
  }

  /** Whether something was paid of which it is open now what is given. */
  public boolean isPaidWhileOpen() {
    return award == null && paid.signum() > 0;
  }

  /** What is left to pay, at most where the award is; null where the sum is open. */
  public @Nullable BigDecimal rest() {
    return award == null ? null : award.subtract(paid).add(overpaid);
  }

  /** Whether nobody can say how much of what was paid is too much. */
  public boolean isUnsure() {
    return !certain && !payments.isEmpty();
  }
}
