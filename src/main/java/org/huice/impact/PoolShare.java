package org.huice.impact;

import java.math.BigDecimal;
import org.huice.pool.Award;
import org.huice.pool.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * What a pool leaves of one claim on one side.
 *
 * @param entitled what is claimed, in 元; of a claim that is set aside what is known so far
 * @param yuan what is awarded; null where the claim is set aside, which is not 0
 * @param kept whether it is given anything, or its title
 * @param cause the code of why it is less, of {@link org.huice.pool.Cause} or, of one that is set
 *     aside, {@code aside-} and that of {@link SetAside.Reason}; null where it is not
 * @param label the field or parameter that it was held against; null where there is none
 */
public record PoolShare(
    BigDecimal entitled,
    @Nullable BigDecimal yuan,
    boolean kept,
    @Nullable String cause,
    @Nullable String label) {
  static PoolShare of(Award award) {
    int last = award.steps().size() - 1;
    return new PoolShare(
        award.entitlement(),
        award.yuan(),
        award.admitted() && (award.yuan().signum() > 0 || award.entitlement().signum() == 0),
        award.cause() == null ? null : award.cause().code(),
        award.cause() == null || last < 0 ? null : award.steps().get(last).label());
  }

  static PoolShare of(SetAside aside) {
    return new PoolShare(
        aside.claim().yuan(),
        null,
        false,
        "aside-" + aside.reason().code(),
        aside.claim().missing().isEmpty() ? null : String.join("、", aside.claim().missing()));
  }

  /** Whether both come to the same for whom it is about, whatever was claimed. */
  static boolean same(@Nullable PoolShare one, @Nullable PoolShare other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    BigDecimal before = one.yuan();
    BigDecimal after = other.yuan();
    if (before == null || after == null) {
      return before == null && after == null;
    }
    return one.kept() == other.kept() && before.compareTo(after) == 0;
  }
}
