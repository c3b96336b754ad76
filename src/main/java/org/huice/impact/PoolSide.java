package org.huice.impact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pool divided by one side's rules, as the first run of the year.
 *
 * @param claims how many took part
 * @param entitled what these are entitled to, in 元
 * @param awarded what they are awarded
 * @param kept how many are given anything, or their title
 * @param left what is left of the budget; null where there is none
 * @param bounds whether entitlements that are only bounds took part
 * @param aside how many claims did not take part: they are open, or a figure is missing
 * @param known what is known so far of those
 * @param hindrances why it cannot be divided; nothing else is then said
 */
public record PoolSide(
    long claims,
    BigDecimal entitled,
    BigDecimal awarded,
    long kept,
    @Nullable BigDecimal left,
    boolean bounds,
    long aside,
    BigDecimal known,
    List<Hindrance> hindrances) {
  /** Keeps its own copy. */
  public PoolSide {
    hindrances = List.copyOf(hindrances);
  }

  static PoolSide hindered(List<Hindrance> hindrances) {
    return new PoolSide(
        0, BigDecimal.ZERO, BigDecimal.ZERO, 0, null, false, 0, BigDecimal.ZERO, hindrances);
  }

  /** Whether it could be divided. */
  public boolean isDivided() {
    return hindrances.isEmpty();
  }
}
