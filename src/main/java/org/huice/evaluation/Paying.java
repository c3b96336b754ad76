package org.huice.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huice.money.Band;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.policy.ParameterValue;

/**
 * Where tiers or bands begin to pay, and where they end.
 *
 * @param starts of each tier or band, ascending; none of a table, which has no order
 */
record Paying(List<Start> starts) {
  /** Keeps its own copy. */
  Paying {
    starts = List.copyOf(starts);
  }

  /**
   * Where a tier or band starts.
   *
   * @param above whether the bound itself does not belong to it yet
   * @param pays whether it pays more than nothing
   */
  record Start(BigDecimal bound, boolean above, boolean pays) {
    boolean isReachedBy(BigDecimal quantity) {
      int side = quantity.compareTo(bound);
      return above ? side > 0 : side >= 0;
    }
  }

  /** Those of a value of which something pays; empty of one that has neither tiers nor rows. */
  static Optional<Paying> of(ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return of(tiers.schedule().tiers().stream().map(tier -> of(tiers.schedule(), tier)).toList());
    }
    if (value instanceof ParameterValue.Bands bands) {
      return of(bands.bands().stream().map(Paying::of).toList());
    }
    return value instanceof ParameterValue.Table
        ? Optional.of(new Paying(List.of()))
        : Optional.empty();
  }

  private static Optional<Paying> of(List<Start> starts) {
    return starts.stream().anyMatch(Start::pays)
        ? Optional.of(new Paying(starts))
        : Optional.empty();
  }

  /** At the bound of a marginal tier the part that lies in it is still nothing. */
  private static Start of(Schedule schedule, Tier tier) {
    boolean above = tier.above() || schedule instanceof Schedule.Marginal;
    return new Start(tier.bound(), above, tier.rate().numerator().signum() > 0);
  }

  private static Start of(Band band) {
    return new Start(band.bound(), band.above(), band.pays().signum() > 0);
  }

  /** The same with other bounds. */
  Paying with(UnaryOperator<BigDecimal> change) {
    return new Paying(
        starts.stream()
            .map(start -> new Start(change.apply(start.bound()), start.above(), start.pays()))
            .toList());
  }

  /** Whether it is a table. */
  boolean isTable() {
    return starts.isEmpty();
  }

  /** The lowest that pays. */
  Start lowest() {
    return starts.stream().filter(Start::pays).findFirst().orElseThrow();
  }

  /** What a quantity that has reached the lowest is beyond: what is above that pays nothing. */
  Optional<Start> end(BigDecimal quantity) {
    return starts.stream()
        .filter(start -> start.isReachedBy(quantity))
        .reduce((low, high) -> high)
        .filter(start -> !start.pays() && lowest().isReachedBy(quantity));
  }
}
