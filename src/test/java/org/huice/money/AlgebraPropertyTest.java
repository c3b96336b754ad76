package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the words that combine amounts, count steps and settle. */
class AlgebraPropertyTest {
  private static final BigDecimal FEN = new BigDecimal("0.01");
  private static final Provision RATES = new Provision("档次", Unit.PERCENT, Unit.YUAN, false, "第一条");
  private static final Provision SHARES =
      new Provision("档次", Unit.PERCENT, Unit.SHARE, false, "第一条");

  private static final Schedule TIERS =
      new Schedule.Marginal(List.of(tier("1", "60"), tier("3", "70"), tier("6", "50")));
  private static final Schedule SLAB =
      new Schedule.Slab(List.of(tier("1", "1"), tier("3", "2"), tier("6", "5")));

  private static Tier tier(String bound, String percent) {
    return new Tier(new BigDecimal(bound), false, Rate.of(new BigDecimal(percent), Unit.PERCENT));
  }

  private static Amount yuan(BigDecimal sum) {
    return Amount.base("额", sum, Unit.YUAN, "");
  }

  private static Quantity quantity(BigDecimal number) {
    return new Quantity("量", number, Unit.YUAN, "");
  }

  private static void assertSame(Amount one, Amount other) {
    assertThat(one.value()).isEqualTo(other.value());
    assertThat(one.ceiling()).isEqualTo(other.ceiling());
  }

  @Property
  void adding_and_comparing_amounts_commutes(
      @ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
    assertSame(one.plus(Sum.of(other)), other.plus(Sum.of(one)));
    assertSame(one.atMost(Sum.of(other)), other.atMost(Sum.of(one)));
    assertSame(one.atLeast(Sum.of(other)), other.atLeast(Sum.of(one)));
  }

  /** Whatever is granted within the bounds stays within the bound of the result. */
  @Property
  void no_grant_within_the_bounds_exceeds_the_result(
      @ForAll("amounts") Amount one,
      @ForAll("amounts") Amount other,
      @ForAll("sums") BigDecimal cut) {
    Amount less = one.ceiling() ? one.decided("裁量", one.value().min(cut), "") : one;
    Amount lower = other.ceiling() ? other.decided("裁量", other.value().min(cut), "") : other;
    assertWithin(less.plus(Sum.of(lower)), one.plus(Sum.of(other)));
    assertWithin(less.atMost(Sum.of(lower)), one.atMost(Sum.of(other)));
    assertWithin(less.atLeast(Sum.of(lower)), one.atLeast(Sum.of(other)));
  }

  private static void assertWithin(Amount granted, Amount bound) {
    assertThat(granted.value()).isLessThanOrEqualTo(bound.value());
    if (!bound.ceiling()) {
      assertThat(granted.value()).isEqualTo(bound.value());
    }
  }

  @Property
  void steps_never_exceed_the_proportion(
      @ForAll("sums") BigDecimal counted,
      @ForAll("sizes") BigDecimal size,
      @ForAll("sums") BigDecimal start) {
    Amount each = yuan(new BigDecimal("100"));
    BigDecimal all = each.times(Factor.steps(quantity(counted), quantity(size), null)).value();
    assertThat(all.multiply(size)).isLessThanOrEqualTo(counted.multiply(new BigDecimal("100")));
    assertThat(each.times(Factor.steps(quantity(counted), quantity(size), quantity(start))).value())
        .isBetween(BigDecimal.ZERO, all);
  }

  @Property
  void a_cap_that_is_not_allowed_itself_is_never_reached_even_by_rounding(
      @ForAll("fine") BigDecimal sum, @ForAll("sizes") BigDecimal cap) {
    Amount amount = yuan(sum);
    Amount below = amount.below(Sum.of("上限", cap, Unit.YUAN, ""), FEN);
    assertThat(below.rounded(Rounding.FEN_HALF_UP, "").value()).isLessThan(cap);
    assertThat(below.value()).isLessThanOrEqualTo(sum);
    if (sum.compareTo(cap) >= 0) {
      assertThat(below.value()).isBetween(cap.subtract(FEN), cap);
    }
    if (sum.compareTo(cap.subtract(FEN)) <= 0) {
      assertThat(below.value()).isEqualByComparingTo(sum);
    }
    assertThat(below.steps()).hasSize(2);
  }

  @Property
  void parts_of_a_sum_are_those_of_its_bounds_and_rise_without_a_jump(
      @ForAll("sums") BigDecimal sum, @ForAll("sizes") BigDecimal whole) {
    BigDecimal paid = relative(sum, whole);
    BigDecimal more = relative(sum.add(FEN), whole);
    assertThat(more).isBetween(paid, paid.add(FEN));
    assertThat(relative(sum, BigDecimal.ONE))
        .isEqualTo(yuan(sum).schedule(new Tiers(RATES, TIERS)).value());
  }

  private static BigDecimal relative(BigDecimal sum, BigDecimal whole) {
    return yuan(sum).schedule(new Tiers(SHARES, TIERS), quantity(whole)).value();
  }

  @Property
  void a_slab_is_the_rate_of_the_tier_that_the_amount_itself_reaches(
      @ForAll("sums") BigDecimal sum) {
    assertThat(yuan(sum).schedule(new Tiers(RATES, SLAB)).value())
        .isEqualTo(yuan(sum).times(Factor.tier(quantity(sum), new Tiers(RATES, SLAB))).value());
  }

  @Property
  void settling_never_raises_and_deciding_ends_the_choice(
      @ForAll("amounts") Amount amount, @ForAll("sums") BigDecimal sum) {
    Amount settled = amount.settled("累计上限", sum, "奖补/累计上限");
    assertThat(settled.value()).isEqualByComparingTo(sum.min(amount.value()));
    assertThat(settled.ceiling()).isEqualTo(amount.ceiling());
    if (sum.compareTo(amount.value()) > 0) {
      assertThatThrownBy(() -> amount.decided("裁量", sum, "文号"))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(amount.decided("裁量", sum, "文号").value()).isEqualByComparingTo(sum);
      assertThat(amount.decided("裁量", sum, "文号").ceiling()).isFalse();
    }
  }

  @Property
  void the_last_step_is_the_value(
      @ForAll("amounts") Amount one,
      @ForAll("amounts") Amount other,
      @ForAll("sizes") BigDecimal n) {
    Amount all =
        one.plus(Sum.of(other))
            .times(Factor.steps(quantity(n), quantity(FEN), null))
            .atMost(Sum.of(other))
            .settled("累计上限", n, "");
    assertThat(all.steps().get(all.steps().size() - 1).result()).isEqualTo(all.value());
    assertThat(all.steps()).hasSize(5);
  }

  @Provide
  Arbitrary<BigDecimal> sums() {
    return Arbitraries.integers().between(0, 2000).map(cents -> BigDecimal.valueOf(cents, 2));
  }

  @Provide
  Arbitrary<BigDecimal> sizes() {
    return Arbitraries.integers().between(1, 2000).map(cents -> BigDecimal.valueOf(cents, 2));
  }

  @Provide
  Arbitrary<BigDecimal> fine() {
    return Arbitraries.integers().between(0, 200_000).map(parts -> BigDecimal.valueOf(parts, 4));
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(sums(), Arbitraries.of(true, false))
        .as((sum, ceiling) -> Amount.flat("奖励", sum, Unit.YUAN, ceiling, ""));
  }
}
