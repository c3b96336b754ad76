package org.huice.rule;

import java.math.BigDecimal;
import org.huice.money.Amount;
import org.huice.money.Factor;
import org.huice.money.Price;
import org.huice.money.Provision;
import org.huice.money.Quantity;
import org.huice.money.Rate;
import org.huice.money.Sum;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * A number. Each of its forms is made when it is first asked. A thread that does not see it yet
 * makes an equal one: no lock, for all of them are immutable.
 */
final class PlainTerm extends DefinedTerm {
  private final BigDecimal number;
  private final BigDecimal base;
  private final @Nullable Integer count;
  private @Nullable Rate share;
  private @Nullable Found<Sum> sum;
  private @Nullable Found<Amount> flat;
  private @Nullable Found<Price> price;
  private @Nullable Found<Quantity> quantity;
  private @Nullable Found<Measured> target;
  private @Nullable Found<Factor> factor;

  PlainTerm(String policy, String name, Parameter parameter, ParameterValue.Plain plain) {
    super(policy, name, parameter, plain);
    this.number = plain.number();
    this.base = parameter.unit().toBase(number);
    this.count = isCount(number) ? Integer.valueOf(number.intValueExact()) : null;
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 0
        && number.toBigInteger().bitLength() < Integer.SIZE;
  }

  @Override
  BigDecimal base() {
    return base;
  }

  @Override
  @Nullable Integer count() {
    return count;
  }

  @Override
  @Nullable Rate share() {
    return isOfRates() ? rate() : null;
  }

  @Override
  Found<Sum> sum() {
    Found<Sum> known = sum;
    if (known == null) {
      Provision at = provision();
      known = Found.of(Sum.of(at.label(), number, at.unit(), at.source()));
      sum = known;
    }
    return known;
  }

  @Override
  Found<Amount> flat() {
    Found<Amount> known = flat;
    if (known == null) {
      known = sum().map(of -> Amount.flat(of, provision().ceiling()));
      flat = known;
    }
    return known;
  }

  @Override
  Found<Price> price() {
    Found<Price> known = price;
    if (known == null) {
      known = Found.of(new Price(provision(), number));
      price = known;
    }
    return known;
  }

  @Override
  Found<Quantity> quantity() {
    Found<Quantity> known = quantity;
    if (known == null) {
      Provision at = provision();
      known = Found.of(new Quantity(at.label(), number, at.unit(), at.source()));
      quantity = known;
    }
    return known;
  }

  @Override
  Found<Measured> target() {
    Found<Measured> known = target;
    if (known == null) {
      known = Found.of(Measured.target(new Stated<>(provision(), number)));
      target = known;
    }
    return known;
  }

  @Override
  Found<Factor> factor() {
    Found<Factor> known = factor;
    if (known == null) {
      known = Found.of(Factor.share(provision(), rate()));
      factor = known;
    }
    return known;
  }

  /** The number as a rate; refused where the unit is of none. */
  private Rate rate() {
    Rate known = share;
    if (known == null) {
      known = Rate.of(number, unit());
      share = known;
    }
    return known;
  }
}
