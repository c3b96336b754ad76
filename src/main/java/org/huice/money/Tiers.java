package org.huice.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.money.Provision.Printed;
import org.jspecify.annotations.Nullable;

/**
 * What a policy states by tiers, ready for many amounts: one step for each tier reached, whose
 * results add up; where none is reached one that tells the rate is 0. How a rate is printed is made
 * once. That the units fit is looked at where an amount takes it.
 */
public final class Tiers {
  private static final Rate NOTHING = new Rate(BigDecimal.ZERO, BigDecimal.ONE);

  private final Provision rates;
  private final Schedule schedule;
  // Made when first asked; who makes it twice makes the same.
  private @Nullable List<Printed> printed;

  /**
   * Tiers as a provision states them.
   *
   * @param rates the provision, whose quantity is what the bounds divide
   */
  public Tiers(Provision rates, Schedule schedule) {
    this.rates = rates;
    this.schedule = schedule;
  }

  /** The provision. */
  Provision rates() {
    return rates;
  }

  /**
   * Refuses where a larger amount may earn less, so that from a bound nothing would follow.
   *
   * @throws ArithmeticException if it may
   */
  void refuseFalling() {
    if (!schedule.isRising()) {
      throw new ArithmeticException(
          rates.label() + " may pay less for more, so no bound follows from one");
    }
  }

  /**
   * What a sum earns, where the bounds are of money.
   *
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException if no finite decimal is exact
   */
  List<Step> of(BigDecimal yuan) {
    Unit per = rates.per();
    if (!per.isMoney()) {
      throw new IllegalArgumentException("Not a unit of money: " + per.symbol());
    }
    rates.ofRates();
    return paid(operation(), schedule.parts(per.fromBase(yuan)), per, List.of());
  }

  /**
   * What a sum earns, where the bounds are shares of another.
   *
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException if no finite decimal is exact
   */
  List<Step> of(Quantity whole, BigDecimal yuan) {
    rates.ofRates();
    BigDecimal share = Rate.of(BigDecimal.ONE, rates.per()).times(whole.in(Unit.YUAN));
    List<Schedule.Part> parts = share.signum() > 0 ? schedule.scaled(share).parts(yuan) : List.of();
    return paid(operation(), parts, Unit.YUAN, List.of(whole.step()));
  }

  /**
   * What a quantity earns, where each tier pays a sum for each unit.
   *
   * @throws IllegalArgumentException if the units do not fit
   */
  List<Step> perUnit(Quantity counted) {
    rates.ofMoney();
    List<Step> read = List.of(counted.step());
    BigDecimal number = counted.in(rates.per());
    return paid(Operation.PER_UNIT, schedule.parts(number), Unit.YUAN, read);
  }

  /**
   * The share of the one tier that a quantity reaches; below the first it is 0.
   *
   * @throws IllegalArgumentException if the units do not fit, or each part has its own rate
   */
  Rate reachedBy(Quantity quantity) {
    if (!(schedule instanceof Schedule.Slab slab)) {
      throw new IllegalArgumentException(rates.label() + " has no one rate");
    }
    return slab.tierOf(quantity.in(rates.per())).map(Tier::rate).orElse(NOTHING);
  }

  private Operation operation() {
    return schedule instanceof Schedule.Slab ? Operation.SLAB : Operation.MARGINAL;
  }

  /**
   * The steps.
   *
   * @param unit in which the parts are; the results are in 元
   * @param read what the first of them carries
   */
  private List<Step> paid(
      Operation operation, List<Schedule.Part> parts, Unit unit, List<Step> read) {
    if (parts.isEmpty()) {
      Printed nothing = printed(operation, NOTHING);
      return List.of(rates.step(operation, nothing, BigDecimal.ZERO, read));
    }
    List<Step> steps = new ArrayList<>(parts.size());
    BigDecimal paid = BigDecimal.ZERO;
    for (Schedule.Part part : parts) {
      paid = Decimal.plain(paid.add(unit.toBase(part.amount())));
      Printed rate = printed(operation, part.tier().rate());
      steps.add(rates.step(operation, rate, paid, steps.isEmpty() ? read : List.of()));
    }
    return steps;
  }

  /** How a rate of these is printed; a provision is of sums or of rates, so it has one form. */
  Printed printed(Operation operation, Rate rate) {
    List<Printed> known = printed;
    if (known == null) {
      known = all(operation);
      printed = known;
    }
    int tier = 0;
    while (tier < known.size() - 1 && !schedule.tiers().get(tier).rate().equals(rate)) {
      tier++;
    }
    return known.get(tier);
  }

  /** Those of the tiers, and at last that of no tier. */
  private List<Printed> all(Operation operation) {
    List<Printed> all = new ArrayList<>();
    for (Tier tier : schedule.tiers()) {
      all.add(rates.printed(operation, tier.rate()));
    }
    all.add(rates.printed(operation, NOTHING));
    return List.copyOf(all);
  }
}
