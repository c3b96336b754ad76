package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static Money yuan(String text) {
    return Money.of(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2E+6, 1200000.00",
    "0, 0.00",
    "0.000, 0.00",
    "12.3, 12.30",
    "12.345, 12.345",
    "12.3450, 12.345",
    "-7.5, -7.50"
  })
  void the_canonical_form_has_two_decimals_and_more_only_if_not_zero(
      String number, String canonical) {
    assertThat(yuan(number).canonical()).isEqualTo(canonical);
    assertThat(yuan(number)).hasToString(canonical);
  }

  @Test
  void equal_sums_are_equal_however_written() {
    assertThat(yuan("1.50")).isEqualTo(yuan("1.5")).hasSameHashCodeAs(yuan("1.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.005", "1.001", "92233720368547758.08"})
  void what_is_no_whole_number_of_fen_is_refused(String number) {
    Money money = yuan(number);
    assertThatThrownBy(money::fenExact)
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith(number + " yuan");
  }

  @Test
  void a_third_of_a_hundred_yuan_is_refused() {
    Money hundred = yuan("100");
    assertThatThrownBy(() -> hundred.times(Rate.fraction("1/3")))
        .isInstanceOf(ArithmeticException.class);
    assertThat(yuan("300").times(Rate.fraction("1/3"))).isEqualTo(hundred);
  }

  @Test
  void the_smaller_and_the_larger_are_chosen() {
    assertThat(yuan("1").min(yuan("2"))).isEqualTo(yuan("1"));
    assertThat(yuan("2").min(yuan("1"))).isEqualTo(yuan("1"));
    assertThat(yuan("1").max(yuan("2"))).isEqualTo(yuan("2"));
    assertThat(yuan("2").max(yuan("1"))).isEqualTo(yuan("2"));
  }

  @Property
  void whole_fen_go_in_and_out_unchanged(@ForAll long fen) {
    Money money = Money.of(BigDecimal.valueOf(fen, 2));
    assertThat(money.fenExact()).isEqualTo(fen);
    assertThat(new BigDecimal(money.canonical())).isEqualTo(BigDecimal.valueOf(fen, 2));
  }

  @Property
  void adding_and_taking_off_are_exact(@ForAll int first, @ForAll int second) {
    Money sum =
        Money.of(BigDecimal.valueOf(first, 2)).plus(Money.of(BigDecimal.valueOf(second, 2)));
    assertThat(sum.fenExact()).isEqualTo((long) first + second);
    assertThat(sum.minus(Money.of(BigDecimal.valueOf(second, 2))).fenExact()).isEqualTo(first);
  }
}
