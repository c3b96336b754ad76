package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is recorded.
 *
 * @param recorded where it stands
 * @param applicant type and key
 * @param name what the applicant is called; null where no name is known
 * @param matter for what
 * @param yuan what was paid, in 元
 * @param award up to what may be paid for the matter by this determination, in 元
 * @param paid what has been paid of it with this payment, in 元
 * @param elsewhere other determinations of the applicant by which the same matter was paid
 */
public record PaymentReceipt(
    Recorded recorded,
    String applicant,
    @Nullable String name,
    AwardMatter matter,
    BigDecimal yuan,
    BigDecimal award,
    BigDecimal paid,
    List<Long> elsewhere) {
  /** Keeps its own copy. */
  public PaymentReceipt {
    elsewhere = List.copyOf(elsewhere);
  }

  /** What may still be paid, in 元. */
  public BigDecimal rest() {
    return award.subtract(paid);
  }
}
