package org.huice.pool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.jspecify.annotations.Nullable;

/**
 * What a pool leaves of all claims.
 *
 * @param pool by which it was divided
 * @param values of the parameters it read, in base units
 * @param before what earlier runs of the year have used up
 * @param room what there was to divide: the budget less what is already paid, never below 0; null
 *     where there is no budget
 * @param averages that had to be reached, in the order of the pool
 * @param rate the share of the base that everybody gets who is not limited otherwise; null where
 *     none follows from the budget
 * @param awards of all claims that took part, by identity of applicant and matter
 * @param setAside that did not, in the same order
 */
public record PoolResult(
    Pool pool,
    Map<ParameterRef, Fraction> values,
    Before before,
    @Nullable BigDecimal room,
    List<Average> averages,
    @Nullable Fraction rate,
    List<Award> awards,
    List<SetAside> setAside) {
  /** Keeps its own copies. */
  public PoolResult {
    values = Map.copyOf(values);
    averages = List.copyOf(averages);
    awards = List.copyOf(awards);
    setAside = List.copyOf(setAside);
  }

  /** What there is in a year; null where only the number is limited. */
  public @Nullable BigDecimal budget() {
    ParameterRef budget = pool.budget();
    return budget == null ? null : Objects.requireNonNull(values.get(budget)).exact();
  }

  /** Σ of the entitlements of all claims that took part. */
  public BigDecimal entitled() {
    return awards.stream().map(Award::entitlement).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Σ of what is awarded; never more than the room. */
  public BigDecimal total() {
    return awards.stream().map(Award::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is left of the room; null where there is no budget. */
  public @Nullable BigDecimal left() {
    return room == null ? null : room.subtract(total());
  }

  /** Whether any entitlement that took part is only a bound: the result is then one too. */
  public boolean bounds() {
    return awards.stream().anyMatch(award -> award.claim().bound());
  }
}
