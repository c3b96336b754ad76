package org.huice.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.huice.money.Amount;
import org.huice.money.Factor;
import org.huice.money.Provision;
import org.huice.money.Quantity;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Sum;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * An amount under way.
 *
 * @param amount up to the last complete step; null before the first
 * @param missing what was asked for and not given; once something is, {@code amount} stays
 */
record Calculation(
    Policy policy, Object subject, @Nullable Amount amount, NavigableSet<Absent> missing) {
  /** A quantity and the size of its steps. */
  private record Counted(Quantity quantity, Quantity size) {
    Factor from(@Nullable Quantity start) {
      return Factor.steps(quantity, size, start);
    }
  }

  /** Tiers and what their bounds are shares of. */
  private record Relative(Stated<Schedule> tiers, Quantity whole) {
    Amount of(Amount soFar) {
      return soFar.schedule(tiers.provision(), tiers.value(), whole);
    }
  }

  static Calculation of(Policy policy, Object subject) {
    return new Calculation(policy, subject, null, Collections.emptyNavigableSet());
  }

  Operand field(Object fact, String field) {
    return new Operand.OfField(policy.facts(), fact, field);
  }

  Calculation base(Operand operand) {
    return start(
        operand.sum().map(sum -> Amount.base(sum.label(), sum.number(), sum.unit(), sum.source())));
  }

  Calculation flat(String name) {
    return start(
        provisions()
            .number(name)
            .map(
                sum -> {
                  Provision at = sum.provision();
                  return Amount.flat(at.label(), sum.value(), at.unit(), at.ceiling(), at.source());
                }));
  }

  Calculation perUnit(Operand operand, String name) {
    Found<Quantity> quantity = operand.quantity(per(name));
    return start(
        provisions().isSchedule(name)
            ? quantity.and(
                provisions().schedule(name), (q, t) -> q.perUnit(t.provision(), t.value()))
            : quantity.and(
                provisions().number(name), (q, n) -> q.perUnit(n.provision(), n.value())));
  }

  Calculation band(Operand operand, String name) {
    return start(
        operand
            .quantity(per(name))
            .and(provisions().bands(name), (q, bands) -> q.band(bands.provision(), bands.value())));
  }

  /** The first word where the table holds sums, a later one where it holds rates. */
  Calculation table(Object fact, String name) {
    Found<Stated<FittingRow>> row =
        provisions()
            .table(name)
            .and(row(fact, name), (table, found) -> new Stated<>(table.provision(), found));
    boolean rates = policy.definition(name).filter(found -> found.unit().isRate()).isPresent();
    return rates
        ? step(row, Calculation::byRow)
        : start(row.map(of -> of.provision().row(of.value().pays(), of.value().read())));
  }

  private static Amount byRow(Amount soFar, Stated<FittingRow> row) {
    return soFar.times(Factor.row(row.provision(), row.value().pays(), row.value().read()));
  }

  Calculation plus(Found<Sum> sum) {
    return step(sum, Amount::plus);
  }

  Calculation minus(Found<Sum> sum) {
    return step(sum, Amount::minus);
  }

  Calculation times(String name) {
    return times(provisions().rate(name));
  }

  /** The rate that a parameter had on the day in a field. */
  Calculation times(String name, Object fact, String field) {
    NavigableSet<Absent> lacking = new TreeSet<>();
    LocalDate day = policy.day(fact, field, lacking::add);
    return times(day == null ? Found.lacking(lacking) : provisions().rate(name, day));
  }

  private Calculation times(Found<Stated<Rate>> rate) {
    return step(
        rate, (soFar, found) -> soFar.times(Factor.share(found.provision(), found.value())));
  }

  Calculation rate(Operand operand, String name) {
    Found<Factor> factor =
        operand
            .quantity(per(name))
            .and(provisions().schedule(name), (q, t) -> Factor.tier(q, t.provision(), t.value()));
    return step(factor, Amount::times);
  }

  Calculation forEvery(Operand operand, String size, @Nullable String start) {
    Found<Counted> counted =
        operand.quantity(unit(size)).and(provisions().quantity(size), Counted::new);
    return step(
        start == null
            ? counted.map(steps -> steps.from(null))
            : counted.and(provisions().quantity(start), Counted::from),
        Amount::times);
  }

  Calculation schedule(String name) {
    return step(
        provisions().schedule(name),
        (soFar, tiers) -> soFar.schedule(tiers.provision(), tiers.value()));
  }

  /** With tiers whose bounds are shares of the money in a field. */
  Calculation schedule(String name, Operand whole) {
    Found<Relative> tiers =
        provisions().schedule(name).and(whole.quantity(Unit.YUAN), Relative::new);
    return step(tiers, (soFar, relative) -> relative.of(soFar));
  }

  Calculation atMost(String name) {
    return provisions().isExclusive(name)
        ? step(provisions().sum(name), (soFar, cap) -> soFar.below(cap, policy.rounding().to()))
        : atMost(provisions().sum(name));
  }

  Calculation atMost(Found<Sum> cap) {
    return step(cap, Amount::atMost);
  }

  Calculation atLeast(String name) {
    return atLeast(provisions().sum(name));
  }

  Calculation atLeast(Found<Sum> floor) {
    return step(floor, Amount::atLeast);
  }

  /**
   * What this comes to, for another calculation; what is missing here is missing there.
   *
   * @throws IllegalArgumentException if nothing was computed though nothing is missing
   */
  Found<Sum> sum() {
    if (!missing.isEmpty()) {
      return Found.lacking(missing);
    }
    if (amount == null) {
      throw new IllegalArgumentException("A part without an amount");
    }
    return Found.of(Sum.of(amount));
  }

  private Provisions provisions() {
    return new Provisions(policy);
  }

  /** The unit of a bare number that is held against a parameter. */
  private Unit unit(String name) {
    return policy.definition(name).map(Parameter::unit).map(Calculation::base).orElse(Unit.PIECE);
  }

  /** The unit of a bare number that a parameter divides. */
  private Unit per(String name) {
    return policy
        .definition(name)
        .map(Parameter::quantity)
        .map(Calculation::base)
        .orElse(Unit.PIECE);
  }

  private static Unit base(Unit unit) {
    return Unit.of(unit.base()).orElse(unit);
  }

  private Found<FittingRow> row(Object fact, String name) {
    Found<Stated<LookupTable>> table = provisions().table(name);
    return table.value() == null
        ? Found.lacking(table.missing())
        : FittingRow.of(table.value().value(), policy.facts(), fact);
  }

  private Calculation start(Found<Amount> first) {
    return first.value() != null && missing.isEmpty()
        ? new Calculation(policy, subject, first.value(), missing)
        : lacking(first.missing());
  }

  private <T> Calculation step(Found<T> operand, BiFunction<Amount, T, Amount> next) {
    return operand.value() != null && missing.isEmpty() && amount != null
        ? new Calculation(policy, subject, next.apply(amount, operand.value()), missing)
        : lacking(operand.missing());
  }

  private Calculation lacking(NavigableSet<Absent> absent) {
    NavigableSet<Absent> more = new TreeSet<>(missing);
    more.addAll(absent);
    return new Calculation(policy, subject, amount, Collections.unmodifiableNavigableSet(more));
  }
}
