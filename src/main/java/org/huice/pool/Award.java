package org.huice.pool;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pool leaves of one claim.
 *
 * @param claim as it came
 * @param admitted whether it reached every average and is among those that are kept
 * @param standing its place among those that reached every average; null where nothing is ranked,
 *     or it did not
 * @param turn when it was its turn to be paid, from 1; null where not one is paid after the other
 * @param yuan what is awarded, whole fen (0 of a designation, whether it is kept or not)
 * @param steps every change, in the order of the stations
 * @param cause why it is less, or why a designation is not kept; null where it is not
 * @param leftOver how the fen that rounding left over were given away; null where it gets no share,
 *     or no fen was left over or lost
 */
public record Award(
    Claim claim,
    boolean admitted,
    @Nullable Standing standing,
    @Nullable Integer turn,
    BigDecimal yuan,
    List<PoolStep> steps,
    @Nullable Cause cause,
    @Nullable LeftOver leftOver) {
  /** Keeps its own copy. */
  public Award {
    steps = List.copyOf(steps);
  }

  /** The step by which it gets less; the fen of {@link #leftOver} comes after it. */
  public PoolStep cut() {
    return steps.stream()
        .filter(step -> step.kind() != PoolStep.Kind.REMAINDER)
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  /** What the claim is entitled to. */
  public BigDecimal entitlement() {
    return claim.yuan();
  }

  /**
   * A place in the order; equal ones share it and the next ones come after all of them.
   *
   * @param rank from 1
   * @param sum of the ranks by each figure times their weights; by one figure its rank
   * @param ranks by each figure, in the order of the criteria
   */
  public record Standing(int rank, long sum, List<Integer> ranks) {
    /** Keeps its own copy. */
    public Standing {
      ranks = List.copyOf(ranks);
    }
  }
}
