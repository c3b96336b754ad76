package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  @Test
  void twenty_percent_is_one_fifth() {
    Rate rate = Rate.of(new BigDecimal("20.00"), Unit.PERCENT);
    assertThat(rate).isEqualTo(Rate.fraction("1/5")).hasToString("0.2");
    assertThat(rate.numerator()).isEqualTo(BigDecimal.ONE);
    assertThat(rate.denominator()).isEqualTo(BigDecimal.valueOf(5));
  }

  @Test
  void twenty_permille_is_a_tenth_of_twenty_percent() {
    BigDecimal twenty = BigDecimal.valueOf(20);
    assertThat(Rate.of(twenty, Unit.PERMILLE))
        .isEqualTo(Rate.of(BigDecimal.valueOf(2), Unit.PERCENT));
    assertThat(Rate.of(twenty, Unit.PERMILLE)).isNotEqualTo(Rate.of(twenty, Unit.PERCENT));
  }

  @Test
  void a_third_stays_a_third() {
    Rate third = Rate.fraction("2/6");
    assertThat(third).isEqualTo(Rate.fraction("1/3")).hasToString("1/3");
    assertThat(third.isFinite()).isFalse();
    assertThat(third.times(BigDecimal.valueOf(300))).isEqualTo(BigDecimal.valueOf(100));
  }

  @Test
  void a_third_of_a_hundred_is_refused_with_both_numbers() {
    Rate third = Rate.fraction("1/3");
    assertThatThrownBy(() -> third.times(new BigDecimal("100.00")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("100 times 1/3 is not a finite decimal");
  }

  @ParameterizedTest
  @CsvSource({"1/8, true", "3/40, true", "3/3, true", "1/6, false", "7/15, false"})
  void a_rate_is_finite_if_only_twos_and_fives_divide(String fraction, boolean finite) {
    assertThat(Rate.fraction(fraction).isFinite()).isEqualTo(finite);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1/0",
        "0/3",
        "-1/3",
        "1 / 3",
        "1/3 ",
        "01/3",
        "1.5/3",
        "1/3/2",
        "１/３",
        "1234567890/3"
      })
  void other_texts_are_no_fractions(String text) {
    assertThat(Rate.isFraction(text)).isFalse();
    assertThatThrownBy(() -> Rate.fraction(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void a_rate_is_not_negative_and_divides_by_more_than_zero() {
    BigDecimal minus = BigDecimal.ONE.negate();
    assertThatThrownBy(() -> Rate.of(minus, Unit.PERCENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(BigDecimal.ONE, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Rate.of(BigDecimal.ZERO, Unit.PERCENT)).hasToString("0");
  }

  @Test
  void only_units_of_rates_make_rates() {
    assertThatThrownBy(() -> Rate.of(BigDecimal.ONE, Unit.PERCENTAGE_POINT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("百分点");
  }

  @ParameterizedTest
  @CsvSource({"33333, 100000, -1", "33333.33, 99999.99, 0", "33334, 100000, 1", "-1, 3, -1"})
  void a_share_is_compared_with_a_third(BigDecimal part, BigDecimal whole, int sign) {
    assertThat(Rate.fraction("1/3").compareShare(part, whole)).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void there_is_no_share_of_nothing(BigDecimal whole) {
    Rate half = Rate.fraction("1/2");
    assertThatThrownBy(() -> half.compareShare(BigDecimal.ONE, whole))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void comparing_a_share_agrees_with_cross_multiplication(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
      @ForAll @IntRange(min = 1, max = 999) int above,
      @ForAll @IntRange(min = 1, max = 999) int below) {
    BigDecimal fenOfPart = BigDecimal.valueOf(part, 2);
    BigDecimal fenOfWhole = BigDecimal.valueOf(whole, 2);
    Rate rate = Rate.fraction(above + "/" + below);
    assertThat(rate.compareShare(fenOfPart, fenOfWhole))
        .isEqualTo(Long.compare(part * below, whole * above));
  }

  @Property
  void the_exact_share_of_a_whole_compares_equal(
      @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal percent,
      @ForAll @BigRange(min = "0.01", max = "100000000") @Scale(2) BigDecimal whole) {
    Rate rate = Rate.of(percent, Unit.PERCENT);
    BigDecimal share = rate.times(whole);
    BigDecimal sliver = new BigDecimal("0.0000000001");
    assertThat(rate.compareShare(share, whole)).isZero();
    assertThat(rate.compareShare(share.subtract(sliver), whole)).isNegative();
    assertThat(rate.compareShare(share.add(sliver), whole)).isPositive();
  }

  @Property
  void a_percentage_is_the_decimal_it_says(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal percent,
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal base) {
    Rate rate = Rate.of(percent, Unit.PERCENT);
    assertThat(rate.times(base)).isEqualByComparingTo(base.multiply(percent).movePointLeft(2));
    assertThat(new BigDecimal(rate.toString())).isEqualByComparingTo(percent.movePointLeft(2));
  }
}
