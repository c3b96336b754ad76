package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapPropertyTest {
  private static Amount cap(Amount amount, BigDecimal yuan) {
    return amount.atMost(Sum.of("上限", yuan, Unit.YUAN, ""));
  }

  private static Amount floor(Amount amount, BigDecimal yuan) {
    return amount.atLeast(Sum.of("保底", yuan, Unit.YUAN, ""));
  }

  private static void assertSame(Amount one, Amount other) {
    assertThat(one.value()).isEqualTo(other.value());
    assertThat(one.ceiling()).isEqualTo(other.ceiling());
  }

  @Property
  void caps_commute_and_the_lowest_counts(
      @ForAll("amounts") Amount amount,
      @ForAll("sums") BigDecimal first,
      @ForAll("sums") BigDecimal second) {
    assertSame(cap(cap(amount, first), second), cap(cap(amount, second), first));
    assertSame(cap(cap(amount, first), second), cap(amount, first.min(second)));
  }

  @Property
  void floors_commute_and_the_highest_counts(
      @ForAll("amounts") Amount amount,
      @ForAll("sums") BigDecimal first,
      @ForAll("sums") BigDecimal second) {
    assertSame(floor(floor(amount, first), second), floor(floor(amount, second), first));
    assertSame(floor(floor(amount, first), second), floor(amount, first.max(second)));
  }

  @Property
  void a_cap_and_a_floor_commute_while_the_floor_is_lower(
      @ForAll("amounts") Amount amount,
      @ForAll("sums") BigDecimal one,
      @ForAll("sums") BigDecimal other) {
    Assume.that(one.compareTo(other) != 0);
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    assertSame(cap(floor(amount, low), high), floor(cap(amount, high), low));
  }

  @Property
  void of_a_cap_and_a_higher_floor_the_last_word_counts(
      @ForAll("amounts") Amount amount,
      @ForAll("sums") BigDecimal one,
      @ForAll("sums") BigDecimal other) {
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    assertThat(cap(floor(amount, high), low).value()).isEqualByComparingTo(low);
    assertThat(floor(cap(amount, low), high).value()).isEqualByComparingTo(high);
  }

  @Property
  void a_cap_always_shows_and_never_makes_a_bound(
      @ForAll("amounts") Amount amount, @ForAll("sums") BigDecimal limit) {
    Amount capped = cap(amount, limit);
    assertThat(capped.steps()).hasSize(amount.steps().size() + 1);
    assertThat(capped.ceiling()).isEqualTo(amount.ceiling());
    assertThat(capped.value()).isLessThanOrEqualTo(limit).isLessThanOrEqualTo(amount.value());
  }

  @Property
  void an_amount_is_not_changed_by_what_is_made_of_it(
      @ForAll("amounts") Amount amount, @ForAll("sums") BigDecimal limit) {
    Amount before = new Amount(amount.value(), amount.ceiling(), amount.steps());
    floor(cap(amount, limit), limit);
    assertThat(amount).isEqualTo(before);
  }

  @Provide
  Arbitrary<BigDecimal> sums() {
    return Arbitraries.integers().between(0, 2000).map(cents -> BigDecimal.valueOf(cents, 2));
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(sums(), Arbitraries.of(true, false))
        .as((sum, ceiling) -> Amount.flat("奖励", sum, Unit.YUAN, ceiling, ""));
  }
}
