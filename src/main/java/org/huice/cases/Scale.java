package org.huice.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huice.money.Band;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.policy.ParameterValue;

/**
 * Where the tiers or bands of a value start.
 *
 * @param steps by ascending bound
 * @param each whether a quantity is paid by every tier up to its own, rather than by that alone
 */
record Scale(List<Start> steps, boolean each) {
  /**
   * Where one of them starts.
   *
   * @param bound in the unit of the quantity
   * @param above whether the bound itself still belongs below
   * @param pays whether it pays anything
   */
  record Start(BigDecimal bound, boolean above, boolean pays) {
    private static Start of(Tier tier) {
      return new Start(tier.bound(), tier.above(), tier.rate().numerator().signum() > 0);
    }

    private static Start of(Band band) {
      return new Start(band.bound(), band.above(), band.pays().signum() > 0);
    }

    private boolean isReachedBy(BigDecimal quantity, BigDecimal whole) {
      int side = quantity.compareTo(bound.multiply(whole));
      return above ? side > 0 : side >= 0;
    }
  }

  /** That of a value; without steps where it has neither tiers nor bands. */
  static Scale of(ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      Schedule schedule = tiers.schedule();
      return new Scale(
          schedule.tiers().stream().map(Start::of).toList(), schedule instanceof Schedule.Marginal);
    }
    return value instanceof ParameterValue.Bands bands
        ? new Scale(bands.bands().stream().map(Start::of).toList(), false)
        : new Scale(List.of(), false);
  }

  /** The number of the lowest that pays; that of all where none does. */
  int lowest() {
    int number = 0;
    while (number < steps.size() && !steps.get(number).pays()) {
      number++;
    }
    return number;
  }

  /** Whether there is something below the lowest that pays. */
  boolean hasBelow() {
    return lowest() < steps.size() && steps.get(lowest()).bound().signum() > 0;
  }

  /**
   * The number of the highest that a quantity reaches; -1 below all.
   *
   * @param whole what one unit of the bounds is
   */
  int reached(BigDecimal quantity, BigDecimal whole) {
    return (int) steps.stream().filter(start -> start.isReachedBy(quantity, whole)).count() - 1;
  }

  /** The numbers of those by which a quantity in that one is paid. */
  Stream<Integer> paying(int reached) {
    return each ? Stream.iterate(0, i -> i <= reached, i -> i + 1) : Stream.of(reached);
  }
}
