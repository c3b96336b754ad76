package org.huice.impact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pool's claims come to beside its budget, before anything is divided; and what it leaves of
 * them, which is no ruling.
 *
 * @param pool {@code 政策/名字}, or only the name of a pool across policies
 * @param base Σ of the entitlements by the base's rules
 * @param head the same by the head's
 * @param baseBudget in 元; null where the pool has none on that side or its value is redacted
 * @param headBudget the same of the head
 * @param baseSide divided by the base's rules; null where these have no such pool
 * @param headSide divided by the head's
 * @param apart the clauses that only one side has in the pool though both have them: what they are
 *     awarded on the other side is no matter of the pool, and nothing is compared
 * @param people whom the pool gives more or less
 * @param changed the claims of which it leaves something else, in the order of the register
 */
public record PoolDelta(
    String pool,
    Split base,
    Split head,
    @Nullable BigDecimal baseBudget,
    @Nullable BigDecimal headBudget,
    @Nullable PoolSide baseSide,
    @Nullable PoolSide headSide,
    List<String> apart,
    PoolPeople people,
    List<PoolChange> changed) {
  /** Keeps its own copies. */
  public PoolDelta {
    apart = List.copyOf(apart);
    changed = List.copyOf(changed);
  }

  /** Whether it limits only a number, so that there is no budget to hold anything against. */
  boolean isPlaces() {
    return isPlaces(baseSide) && isPlaces(headSide);
  }

  private static boolean isPlaces(@Nullable PoolSide side) {
    return side == null || (side.isDivided() && side.left() == null);
  }

  /** Whether what both sides leave can be compared. */
  public boolean isCompared() {
    return baseSide != null
        && headSide != null
        && baseSide.isDivided()
        && headSide.isDivided()
        && apart.isEmpty();
  }
}
