package org.huice.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * An amount under way.
 *
 * @param amount up to the last complete step; null before the first
 * @param missing what was asked for and not given; once something is, {@code amount} stays
 */
record Calculation(
    Policy policy, Object subject, @Nullable Amount amount, NavigableSet<Absent> missing) {
  /** A number to calculate with, and what a step says of it. */
  private record Operand(
      String label, BigDecimal number, Unit unit, boolean ceiling, String source) {}

  static Calculation of(Policy policy, Object subject) {
    return new Calculation(policy, subject, null, Collections.emptyNavigableSet());
  }

  Calculation base(Object fact, String field) {
    return of(fact, field, sum -> start(Amount.base(sum.label, sum.number, sum.unit, sum.source)));
  }

  Calculation minus(Object fact, String field) {
    return of(
        fact,
        field,
        sum -> step(soFar -> soFar.minus(sum.label, sum.number, sum.unit, sum.source)));
  }

  Calculation flat(String name) {
    return of(
        name, sum -> start(Amount.flat(sum.label, sum.number, sum.unit, sum.ceiling, sum.source)));
  }

  Calculation atMost(String name) {
    return of(
        name, sum -> step(soFar -> soFar.atMost(sum.label, sum.number, sum.unit, sum.source)));
  }

  Calculation atLeast(String name) {
    return of(
        name, sum -> step(soFar -> soFar.atLeast(sum.label, sum.number, sum.unit, sum.source)));
  }

  Calculation times(String name) {
    Parameter parameter = policy.definition(name).orElse(null);
    if (parameter != null
        && policy.parameter(name).orElse(null) instanceof ParameterValue.Fraction fraction) {
      return step(
          soFar -> soFar.times(name, fraction.share(), parameter.ceiling(), parameter.clause()));
    }
    return of(
        name,
        sum ->
            step(soFar -> soFar.times(sum.label, sum.number, sum.unit, sum.ceiling, sum.source)));
  }

  Calculation schedule(String name) {
    Parameter parameter = policy.definition(name).orElse(null);
    Unit quantity = parameter == null ? null : parameter.quantity();
    if (parameter == null
        || quantity == null
        || !(policy.parameter(name).orElse(null) instanceof ParameterValue.Tiers tiers)) {
      return lacking(policy.absent(name));
    }
    return step(
        soFar ->
            soFar.schedule(
                name,
                tiers.schedule(),
                parameter.unit(),
                quantity,
                parameter.ceiling(),
                parameter.clause()));
  }

  private Calculation of(Object fact, String field, Function<Operand, Calculation> next) {
    FactValues facts = policy.facts();
    BigDecimal number = Numbers.decimal(facts.value(fact, field));
    String name = facts.name(fact, field);
    String symbol = facts.unit(fact, field);
    Unit unit = symbol == null ? Unit.YUAN : Unit.of(symbol).orElse(Unit.YUAN);
    return number == null
        ? lacking(new Absent(Absent.Kind.FACT, name))
        : next.apply(new Operand(facts.label(fact, field), number, unit, false, name));
  }

  private Calculation of(String name, Function<Operand, Calculation> next) {
    Parameter parameter = policy.definition(name).orElse(null);
    return parameter != null
            && policy.parameter(name).orElse(null) instanceof ParameterValue.Plain plain
        ? next.apply(
            new Operand(
                name, plain.number(), parameter.unit(), parameter.ceiling(), parameter.clause()))
        : lacking(policy.absent(name));
  }

  private Calculation start(Amount first) {
    return missing.isEmpty() ? new Calculation(policy, subject, first, missing) : this;
  }

  private Calculation step(UnaryOperator<Amount> next) {
    return missing.isEmpty() && amount != null
        ? new Calculation(policy, subject, next.apply(amount), missing)
        : this;
  }

  private Calculation lacking(Absent absent) {
    NavigableSet<Absent> more = new TreeSet<>(missing);
    more.add(absent);
    return new Calculation(policy, subject, amount, Collections.unmodifiableNavigableSet(more));
  }
}
