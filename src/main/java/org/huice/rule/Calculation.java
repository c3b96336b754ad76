package org.huice.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.huice.money.Amount;
import org.huice.money.Factor;
import org.huice.money.Quantity;
import org.huice.money.Sum;
import org.huice.money.Tiers;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
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
  private record Relative(Tiers tiers, Quantity whole) {}

  static Calculation of(Policy policy, Object subject) {
    return new Calculation(policy, subject, null, Found.NOTHING);
  }

  Operand field(Object fact, String field) {
    return new Operand.OfField(policy.facts(), fact, field);
  }

  Calculation base(Operand operand) {
    return start(operand.sum().map(Amount::base));
  }

  Calculation flat(String name) {
    return start(policy.term(name).flat());
  }

  Calculation perUnit(Operand operand, String name) {
    Term term = policy.term(name);
    Found<Quantity> quantity = operand.quantity(term.per());
    return start(
        term.isSchedule()
            ? quantity.and(term.tiers(), (counted, tiers) -> counted.perUnit(tiers))
            : quantity.and(term.price(), (counted, price) -> counted.perUnit(price)));
  }

  Calculation band(Operand operand, String name) {
    Term term = policy.term(name);
    return start(
        operand
            .quantity(term.per())
            .and(term.bands(), (q, bands) -> q.band(bands.provision(), bands.value())));
  }

  /** The first word where the table holds sums, a later one where it holds rates. */
  Calculation table(Object fact, String name) {
    Term term = policy.term(name);
    Found<Stated<FittingRow>> row = row(fact, term.table());
    return term.isOfRates()
        ? step(row, Calculation::byRow)
        : start(row.map(of -> of.provision().row(of.value().pays(), of.value().read())));
  }

  private Found<Stated<FittingRow>> row(Object fact, Found<Stated<LookupTable>> table) {
    Stated<LookupTable> stated = table.value();
    return stated == null
        ? Found.lacking(table.missing())
        : FittingRow.of(stated.value(), policy.facts(), fact)
            .map(found -> new Stated<>(stated.provision(), found));
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
    return step(policy.term(name).factor(), Amount::times);
  }

  /** The rate that a parameter had on the day in a field. */
  Calculation times(String name, Object fact, String field) {
    NavigableSet<Absent> lacking = new TreeSet<>();
    LocalDate day = policy.day(fact, field, lacking::add);
    return day == null ? lacking(lacking) : step(policy.term(name).on(day).factor(), Amount::times);
  }

  Calculation rate(Operand operand, String name) {
    Term term = policy.term(name);
    return step(operand.quantity(term.per()).and(term.tiers(), Factor::tier), Amount::times);
  }

  Calculation forEvery(Operand operand, String size, @Nullable String start) {
    Term term = policy.term(size);
    Found<Counted> counted = operand.quantity(term.bare()).and(term.quantity(), Counted::new);
    return step(
        start == null
            ? counted.map(steps -> steps.from(null))
            : counted.and(policy.term(start).quantity(), Counted::from),
        Amount::times);
  }

  Calculation schedule(String name) {
    return step(policy.term(name).tiers(), Amount::schedule);
  }

  /** With tiers whose bounds are shares of the money in a field. */
  Calculation schedule(String name, Operand whole) {
    Found<Relative> tiers = policy.term(name).tiers().and(whole.quantity(Unit.YUAN), Relative::new);
    return step(tiers, (soFar, relative) -> soFar.schedule(relative.tiers(), relative.whole()));
  }

  Calculation atMost(String name) {
    Term term = policy.term(name);
    return term.isExclusive()
        ? step(term.sum(), (soFar, cap) -> soFar.below(cap, policy.rounding().to()))
        : atMost(term.sum());
  }

  Calculation atMost(Found<Sum> cap) {
    return step(cap, Amount::atMost);
  }

  Calculation atLeast(String name) {
    return atLeast(policy.term(name).sum());
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
