package org.huice.pool;

import java.math.BigDecimal;
import org.huice.policy.Pool.Admission;
import org.jspecify.annotations.Nullable;

/**
 * The threshold that an admission comes to: an average of all, or a share of it.
 *
 * @param admission as the pool states it
 * @param sum of the figures of all that have one, in base units
 * @param count how many have one; above 0
 * @param missing how many have none and are therefore not in the average
 * @param share what the average is multiplied by; null for the average itself
 */
public record Average(
    Admission admission, BigDecimal sum, int count, int missing, @Nullable Fraction share) {
  /** The average itself. */
  public Fraction mean() {
    return Fraction.of(sum, new BigDecimal(count));
  }

  /** What has to be reached. */
  public Fraction threshold() {
    return share == null ? mean() : mean().times(share);
  }

  /**
   * Whether a figure reaches the threshold; no quotient is rounded.
   *
   * @param least {@link #threshold()}, computed once for all
   */
  boolean isReachedBy(BigDecimal figure, Fraction least) {
    int side =
        figure.multiply(new BigDecimal(least.under())).compareTo(new BigDecimal(least.over()));
    return admission.inclusive() ? side >= 0 : side > 0;
  }
}
