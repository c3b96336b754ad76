package org.huice.rule;

import java.math.BigDecimal;
import org.huice.money.Factor;
import org.huice.money.Rate;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** A fraction such as 1/3. */
final class FractionTerm extends DefinedTerm {
  private final Rate share;
  private final @Nullable BigDecimal base;
  private final Found<Measured> target;

  FractionTerm(String policy, String name, Parameter parameter, ParameterValue.Fraction fraction) {
    super(policy, name, parameter, fraction);
    this.share = fraction.share();
    this.base = share.isFinite() ? share.times(BigDecimal.ONE) : null;
    this.target = Found.of(Measured.targetShare(new Stated<>(provision(), share)));
  }

  @Override
  @Nullable BigDecimal base() {
    return base;
  }

  @Override
  Rate share() {
    return share;
  }

  @Override
  Found<Measured> target() {
    return target;
  }

  @Override
  Found<Factor> factor() {
    return Found.of(Factor.share(provision(), share));
  }
}
