package org.huice.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps by which tiers pay: one for each tier reached, whose results add up; where none is
 * reached one that tells the rate is 0.
 *
 * @param read what the first of them carries
 */
record TierSteps(Operation operation, Provision provision, List<Step> read) {
  /** Rates on money, the bounds in the unit of the provision's quantity. */
  static List<Step> of(Provision rates, Schedule schedule, BigDecimal yuan) {
    Sum one = Sum.of(rates.label(), BigDecimal.ONE, rates.per(), rates.source());
    return new TierSteps(operation(schedule), rates.ofRates(), List.of())
        .paid(schedule, rates.per().fromBase(yuan), one.yuan());
  }

  /** Rates on money, the bounds shares of another sum. */
  static List<Step> of(Provision rates, Schedule schedule, Quantity whole, BigDecimal yuan) {
    TierSteps steps = new TierSteps(operation(schedule), rates.ofRates(), List.of(whole.step()));
    BigDecimal share = Rate.of(BigDecimal.ONE, rates.per()).times(whole.in(Unit.YUAN));
    return share.signum() > 0
        ? steps.paid(schedule.scaled(share), yuan, BigDecimal.ONE)
        : List.of(steps.nothing());
  }

  private static Operation operation(Schedule schedule) {
    return schedule instanceof Schedule.Slab ? Operation.SLAB : Operation.MARGINAL;
  }

  /**
   * What a quantity earns.
   *
   * @param scale what the result of one unit of the quantity is in 元
   * @throws ArithmeticException if no finite decimal is exact
   */
  List<Step> paid(Schedule schedule, BigDecimal quantity, BigDecimal scale) {
    List<Step> steps = new ArrayList<>();
    BigDecimal paid = BigDecimal.ZERO;
    for (Schedule.Part part : schedule.parts(quantity)) {
      paid = paid.add(part.amount().multiply(scale));
      List<Step> carried = steps.isEmpty() ? read : List.of();
      steps.add(provision.step(operation, part.tier().rate(), paid, carried));
    }
    return steps.isEmpty() ? List.of(nothing()) : steps;
  }

  private Step nothing() {
    return provision.step(operation, BigDecimal.ZERO, BigDecimal.ZERO, read);
  }
}
