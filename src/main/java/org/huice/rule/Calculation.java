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
 * What the words of an amount under way come to.
 *
 * @param <T> what is under way
 */
abstract sealed class Calculation<T extends Computed<T>> permits Computed {
  private final Policy policy;
  private final Object subject;
  private final @Nullable Amount amount;
  private final @Nullable NavigableSet<Absent> absent;

  /**
   * An amount under way.
   *
   * @param amount up to the last complete step; null before the first
   * @param absent what was asked for and not given, null where nothing is; once something is, the
   *     amount stays
   */
  Calculation(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    this.policy = policy;
    this.subject = subject;
    this.amount = amount;
    this.absent = absent;
  }

  /** The same about the same subject, with another amount and other absences. */
  abstract T with(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent);

  /** A quantity and the size of its steps. */
  private record Counted(Quantity quantity, Quantity size) {
    Factor from(@Nullable Quantity start) {
      return Factor.steps(quantity, size, start);
    }
  }

  /** Tiers and what their bounds are shares of. */
  private record Relative(Tiers tiers, Quantity whole) {}

  final Object about() {
    return subject;
  }

  final @Nullable Amount soFar() {
    return amount;
  }

  /** What was asked for and not given, sorted. */
  final NavigableSet<Absent> absent() {
    return absent == null ? Found.NOTHING : absent;
  }

  final Operand field(Object fact, String field) {
    return new Operand.OfField(policy.facts(), fact, field);
  }

  final T base(Operand operand) {
    return start(operand.sum().map(Amount::base));
  }

  final T flatSum(String name) {
    return start(policy.term(name).flat());
  }

  final T perUnit(Operand operand, String name) {
    Term term = policy.term(name);
    Found<Quantity> quantity = operand.quantity(term.per());
    return start(
        term.isSchedule()
            ? quantity.and(term.tiers(), (counted, tiers) -> counted.perUnit(tiers))
            : quantity.and(term.price(), (counted, price) -> counted.perUnit(price)));
  }

  final T band(Operand operand, String name) {
    Term term = policy.term(name);
    return start(
        operand
            .quantity(term.per())
            .and(term.bands(), (q, bands) -> q.band(bands.provision(), bands.value())));
  }

  /** The first word where the table holds sums, a later one where it holds rates. */
  final T byTable(Object fact, String name) {
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

  final T plus(Found<Sum> sum) {
    return step(sum, Amount::plus);
  }

  final T minus(Found<Sum> sum) {
    return step(sum, Amount::minus);
  }

  final T timesRate(String name) {
    return step(policy.term(name).factor(), Amount::times);
  }

  /** The rate that a parameter had on the day in a field. */
  final T timesRate(String name, Object fact, String field) {
    NavigableSet<Absent> lacking = new TreeSet<>();
    LocalDate day = policy.day(fact, field, lacking::add);
    return day == null ? lacking(lacking) : step(policy.term(name).on(day).factor(), Amount::times);
  }

  final T rate(Operand operand, String name) {
    Term term = policy.term(name);
    return step(operand.quantity(term.per()).and(term.tiers(), Factor::tier), Amount::times);
  }

  final T forEvery(Operand operand, String size, @Nullable String start) {
    Term term = policy.term(size);
    Found<Counted> counted = operand.quantity(term.bare()).and(term.quantity(), Counted::new);
    return step(
        start == null
            ? counted.map(steps -> steps.from(null))
            : counted.and(policy.term(start).quantity(), Counted::from),
        Amount::times);
  }

  final T byTiers(String name) {
    return step(policy.term(name).tiers(), Amount::schedule);
  }

  /** With tiers whose bounds are shares of the money in a field. */
  final T byTiers(String name, Operand whole) {
    Found<Relative> tiers = policy.term(name).tiers().and(whole.quantity(Unit.YUAN), Relative::new);
    return step(tiers, (soFar, relative) -> soFar.schedule(relative.tiers(), relative.whole()));
  }

  final T capped(String name) {
    Term term = policy.term(name);
    return term.isExclusive()
        ? step(term.sum(), (soFar, cap) -> soFar.below(cap, policy.rounding().to()))
        : capped(term.sum());
  }

  final T capped(Found<Sum> cap) {
    return step(cap, Amount::atMost);
  }

  final T raised(String name) {
    return raised(policy.term(name).sum());
  }

  final T raised(Found<Sum> floor) {
    return step(floor, Amount::atLeast);
  }

  /**
   * What this comes to, for another calculation; what is missing here is missing there.
   *
   * @throws IllegalArgumentException if nothing was computed though nothing is missing
   */
  final Found<Sum> sum() {
    if (absent != null) {
      return Found.lacking(absent);
    }
    if (amount == null) {
      throw new IllegalArgumentException("A part without an amount");
    }
    return Found.of(Sum.of(amount));
  }

  private T start(Found<Amount> first) {
    return first.value() != null && absent == null
        ? with(policy, subject, first.value(), absent)
        : lacking(first.missing());
  }

  private <V> T step(Found<V> operand, BiFunction<Amount, V, Amount> next) {
    return operand.value() != null && absent == null && amount != null
        ? with(policy, subject, next.apply(amount, operand.value()), absent)
        : lacking(operand.missing());
  }

  private T lacking(NavigableSet<Absent> also) {
    NavigableSet<Absent> more = new TreeSet<>(absent());
    more.addAll(also);
    return with(
        policy,
        subject,
        amount,
        more.isEmpty() ? null : Collections.unmodifiableNavigableSet(more));
  }
}
