package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huice.money.Band;
import org.huice.money.Provision;
import org.huice.money.Quantity;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Sum;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** The parameters of a policy as calculations read them; one of another kind is absent. */
record Provisions(Policy policy) {
  Found<Stated<BigDecimal>> number(String name) {
    return stated(
        name, value -> value instanceof ParameterValue.Plain plain ? plain.number() : null);
  }

  /** What a report may aim at: a number, or a share. */
  Found<Measured> target(String name) {
    return policy.parameter(name).orElse(null) instanceof ParameterValue.Fraction
        ? rate(name).map(Measured::targetShare)
        : number(name).map(Measured::target);
  }

  Found<Sum> sum(String name) {
    return number(name)
        .map(
            stated -> {
              Provision at = stated.provision();
              return Sum.of(at.label(), stated.value(), at.unit(), at.source());
            });
  }

  Found<Quantity> quantity(String name) {
    return number(name)
        .map(
            stated -> {
              Provision at = stated.provision();
              return new Quantity(at.label(), stated.value(), at.unit(), at.source());
            });
  }

  Found<Stated<Rate>> rate(String name) {
    return stated(name, value -> rate(name, value));
  }

  /** The rate that held on another day than that of the policy. */
  Found<Stated<Rate>> rate(String name, LocalDate day) {
    Optional<ParameterValue> then = policy.definition(name).flatMap(parameter -> parameter.on(day));
    return stated(name, then, value -> rate(name, value));
  }

  Found<Stated<Schedule>> schedule(String name) {
    return stated(
        name, value -> value instanceof ParameterValue.Tiers tiers ? tiers.schedule() : null);
  }

  Found<Stated<List<Band>>> bands(String name) {
    return stated(
        name, value -> value instanceof ParameterValue.Bands bands ? bands.bands() : null);
  }

  Found<Stated<LookupTable>> table(String name) {
    return stated(
        name, value -> value instanceof ParameterValue.Table table ? table.table() : null);
  }

  /** Whether a parameter holds tiers, rather than a number. */
  boolean isSchedule(String name) {
    return policy.parameter(name).orElse(null) instanceof ParameterValue.Tiers;
  }

  /** Whether a parameter, as a limit, may not be reached itself. */
  boolean isExclusive(String name) {
    return policy.definition(name).map(Parameter::cap).filter(cap -> !cap.inclusive()).isPresent();
  }

  private @Nullable Rate rate(String name, ParameterValue value) {
    if (value instanceof ParameterValue.Fraction fraction) {
      return fraction.share();
    }
    return value instanceof ParameterValue.Plain plain
        ? Rate.of(plain.number(), policy.definition(name).orElseThrow().unit())
        : null;
  }

  private <V> Found<Stated<V>> stated(String name, Function<ParameterValue, @Nullable V> kind) {
    return stated(name, policy.parameter(name), kind);
  }

  private <V> Found<Stated<V>> stated(
      String name, Optional<ParameterValue> value, Function<ParameterValue, @Nullable V> kind) {
    V found = value.isEmpty() ? null : kind.apply(value.get());
    return found == null
        ? Found.lacking(policy.absent(name))
        : Found.of(new Stated<>(provision(policy.definition(name).orElseThrow()), found));
  }

  private static Provision provision(Parameter parameter) {
    return new Provision(
        parameter.name(),
        parameter.unit(),
        parameter.quantity(),
        parameter.ceiling(),
        parameter.clause());
  }
}
