package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "0.01, HALF_UP, 1.005, 1.01",
    "0.01, HALF_UP, 1.004999, 1",
    "0.01, HALF_EVEN, 1.005, 1",
    "0.01, HALF_EVEN, 1.015, 1.02",
    "0.01, DOWN, 1.009, 1",
    "0.01, UP, 1.001, 1.01",
    "10000, HALF_UP, 1234999.99, 1230000",
    "10000, HALF_UP, 1235000, 1240000",
    "10000, DOWN, 9999.99, 0",
    "100, UP, 0.01, 100"
  })
  void a_sum_rounds_to_a_multiple(
      BigDecimal step, RoundingMode mode, BigDecimal sum, BigDecimal rounded) {
    assertThat(new Rounding(step, mode).apply(sum)).isEqualTo(rounded);
  }

  @Test
  void fen_half_up_is_the_usual_one() {
    assertThat(Rounding.FEN_HALF_UP.apply(new BigDecimal("2.675")))
        .isEqualTo(new BigDecimal("2.68"));
    assertThat(Rounding.FEN_HALF_UP.code()).isEqualTo("half-up");
  }

  @ParameterizedTest
  @EnumSource(
      value = RoundingMode.class,
      names = {"HALF_DOWN", "CEILING", "FLOOR", "UNNECESSARY"})
  void other_modes_are_refused(RoundingMode mode) {
    assertThatThrownBy(() -> new Rounding(BigDecimal.ONE, mode))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.01"})
  void a_step_is_above_zero(BigDecimal step) {
    assertThatThrownBy(() -> new Rounding(step, RoundingMode.DOWN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void rounding_again_changes_nothing(
      @ForAll("roundings") Rounding rounding, @ForAll("sums") BigDecimal sum) {
    BigDecimal once = rounding.apply(sum);
    assertThat(rounding.apply(once)).isEqualTo(once);
  }

  @Property
  void rounding_moves_a_sum_by_less_than_a_step(
      @ForAll("roundings") Rounding rounding, @ForAll("sums") BigDecimal sum) {
    assertThat(rounding.apply(sum).subtract(sum).abs()).isLessThan(rounding.to());
  }

  @Property
  void rounding_keeps_the_order(
      @ForAll("roundings") Rounding rounding,
      @ForAll("sums") BigDecimal first,
      @ForAll("sums") BigDecimal second) {
    assertThat(rounding.apply(first.min(second)))
        .isLessThanOrEqualTo(rounding.apply(first.max(second)));
  }

  @Property
  void an_amount_is_rounded_once_and_says_so_only_if_it_changed(
      @ForAll("roundings") Rounding rounding,
      @ForAll @BigRange(min = "0", max = "10000000") @Scale(2) BigDecimal base,
      @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal percent) {
    Amount exact =
        Amount.base("投资额", base, Unit.YUAN, "").times("比例", percent, Unit.PERCENT, false, "");
    Amount rounded = exact.rounded(rounding, "");
    assertThat(rounded.value()).isEqualTo(rounding.apply(exact.value()));
    assertThat(rounded.rounded(rounding, "")).isEqualTo(rounded);
    assertThat(rounded.steps())
        .hasSize(rounded.value().compareTo(exact.value()) == 0 ? 2 : 3)
        .startsWith(exact.steps().get(0), exact.steps().get(1));
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    return Combinators.combine(
            Arbitraries.of("0.01", "0.1", "1", "100", "1000", "10000").map(BigDecimal::new),
            Arbitraries.of(
                RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP))
        .as(Rounding::new);
  }

  @Provide
  Arbitrary<BigDecimal> sums() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-10000000"), new BigDecimal("10000000"))
        .ofScale(5);
  }
}
