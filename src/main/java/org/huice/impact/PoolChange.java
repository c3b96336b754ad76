package org.huice.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim of which a pool leaves something else.
 *
 * @param entry the number of the applicant in the register
 * @param applicant its identity
 * @param name what it is called
 * @param policy the clause's policy
 * @param clause the clause
 * @param subject the subject's identity
 * @param base by the base's rules; null where there is no claim by these
 * @param head by the head's
 */
public record PoolChange(
    long entry,
    String applicant,
    String name,
    String policy,
    String clause,
    String subject,
    @Nullable PoolShare base,
    @Nullable PoolShare head) {
  /** Whether a side cannot say what is awarded. */
  public boolean isOpen() {
    return (base != null && base.yuan() == null) || (head != null && head.yuan() == null);
  }

  /** What is awarded more, in 元; 0 where a side cannot say. */
  public BigDecimal gain() {
    return isOpen() ? BigDecimal.ZERO : yuan(head).subtract(yuan(base));
  }

  /** 1 where it has come to be kept, −1 where it is kept no more. */
  int kept() {
    return isOpen() ? 0 : place(head) - place(base);
  }

  private static int place(@Nullable PoolShare share) {
    return share != null && share.kept() ? 1 : 0;
  }

  private static BigDecimal yuan(@Nullable PoolShare share) {
    BigDecimal yuan = share == null ? null : share.yuan();
    return yuan == null ? BigDecimal.ZERO : yuan;
  }
}
