package org.huice.rule;

import java.time.LocalDate;
import org.huice.money.Provision;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** A parameter that the policy defines; by itself one with no value to calculate with. */
sealed class DefinedTerm extends Term permits PlainTerm, FractionTerm, ShapedTerm {
  private final Parameter parameter;
  private final @Nullable ParameterValue value;
  private final Unit bare;
  private final Unit per;
  private final Provision provision;

  DefinedTerm(String policy, String name, Parameter parameter, @Nullable ParameterValue value) {
    super(policy, name);
    this.parameter = parameter;
    this.value = value;
    this.bare = base(parameter.unit());
    this.per = parameter.quantity() == null ? Unit.PIECE : base(parameter.quantity());
    this.provision =
        new Provision(
            parameter.name(),
            parameter.unit(),
            parameter.quantity(),
            parameter.ceiling(),
            parameter.clause());
  }

  private static Unit base(Unit unit) {
    return Unit.of(unit.base()).orElse(unit);
  }

  @Override
  final Term on(LocalDate day) {
    return parameter.on(day).orElse(null) == value
        ? this
        : Term.of(policy(), name(), parameter, day);
  }

  @Override
  final @Nullable ParameterValue value() {
    return value;
  }

  @Override
  final Unit unit() {
    return parameter.unit();
  }

  @Override
  final Unit bare() {
    return bare;
  }

  @Override
  final Unit per() {
    return per;
  }

  @Override
  final boolean isOfRates() {
    return parameter.unit().isRate();
  }

  @Override
  final boolean isExclusive() {
    return parameter.cap() != null && !parameter.cap().inclusive();
  }

  /** What the law states, without its value. */
  final Provision provision() {
    return provision;
  }
}
