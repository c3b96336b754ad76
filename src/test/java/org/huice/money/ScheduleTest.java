package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  /** 沂水县: the whole investment (万元) at 1.5 %, 1.8 % or 2 %. */
  private static final Schedule RETROFIT =
      new Schedule.Slab(List.of(from("500", "1.5"), from("3000", "1.8"), from("5000", "2")));

  private static Tier from(String bound, String percent) {
    return new Tier(new BigDecimal(bound), false, percent(percent));
  }

  private static Tier above(String bound, String percent) {
    return new Tier(new BigDecimal(bound), true, percent(percent));
  }

  private static Rate percent(String number) {
    return Rate.of(new BigDecimal(number), Unit.PERCENT);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "499, 0",
    "499.99, 0",
    "500, 7.5",
    "2999, 44.985",
    "2999.99, 44.99985",
    "3000, 54",
    "4999.99, 89.99982",
    "5000, 100",
    "6000, 120"
  })
  void a_slab_pays_the_rate_of_the_tier_reached_on_all(BigDecimal wan, BigDecimal paid) {
    assertThat(RETROFIT.amount(wan)).isEqualTo(paid);
  }

  /** 鲤城: parts of the growth over last year's contribution; the first 10 % earn nothing. */
  @ParameterizedTest
  @CsvSource({
    "1000, 950, 0",
    "1000, 1050, 0",
    "1000, 1100, 0",
    "1000, 1101, 0.6",
    "1000, 1200, 60",
    "1000, 1300, 120",
    "1000, 1301, 120.7",
    "1000, 1500, 260",
    "1000, 1600, 330",
    "1000, 1601, 330.8",
    "1000, 2000, 650",
    "3000, 6000, 1950"
  })
  void a_marginal_schedule_pays_each_part_its_own_rate(
      BigDecimal last, BigDecimal current, BigDecimal paid) {
    assertThat(growthOver(last).amount(current.subtract(last))).isEqualTo(paid);
  }

  @ParameterizedTest
  @CsvSource({"1200, 120", "1500, 350", "2000, 800"})
  void a_slab_in_its_place_would_pay_too_much(BigDecimal current, BigDecimal wrong) {
    BigDecimal last = BigDecimal.valueOf(1000);
    BigDecimal growth = current.subtract(last);
    Schedule misread = new Schedule.Slab(growthOver(last).tiers());
    assertThat(misread.amount(growth)).isEqualTo(wrong);
    assertThat(growthOver(last).amount(growth)).isLessThan(wrong);
  }

  private static Schedule growthOver(BigDecimal last) {
    return new Schedule.Marginal(
        List.of(
            new Tier(percent("10").times(last), true, percent("60")),
            new Tier(percent("30").times(last), true, percent("70")),
            new Tier(percent("60").times(last), true, percent("80"))));
  }

  @Test
  void above_leaves_the_bound_to_the_tier_below() {
    Schedule slab = new Schedule.Slab(List.of(from("500", "1"), above("1000", "2")));
    assertThat(slab.tierOf(new BigDecimal("499.99"))).isEmpty();
    assertThat(slab.tierOf(new BigDecimal("500.00"))).contains(from("500", "1"));
    assertThat(slab.tierOf(new BigDecimal("1000.00"))).contains(from("500", "1"));
    assertThat(slab.tierOf(new BigDecimal("1000.01"))).contains(above("1000", "2"));
  }

  @Test
  void the_parts_of_a_quantity_are_told_tier_by_tier() {
    assertThat(growthOver(BigDecimal.valueOf(1000)).parts(BigDecimal.valueOf(500)))
        .containsExactly(
            new Schedule.Part(above("100", "60"), BigDecimal.valueOf(200)),
            new Schedule.Part(above("300", "70"), BigDecimal.valueOf(200)));
  }

  @Test
  void only_a_slab_with_falling_rates_may_pay_less_for_more() {
    List<Tier> falling = List.of(from("0", "3"), from("10", "2"));
    assertThat(new Schedule.Slab(falling).isRising()).isFalse();
    assertThat(new Schedule.Marginal(falling).isRising()).isTrue();
    assertThat(new Schedule.Slab(List.of(from("0", "2"), from("10", "2"))).isRising()).isTrue();
  }

  @Test
  void tiers_are_given_ascend_and_start_at_zero_or_above() {
    assertThatThrownBy(() -> new Schedule.Slab(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Schedule.Slab(List.of(from("5", "1"), above("5", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Schedule.Marginal(List.of(from("5", "1"), from("4", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> from("-1", "1")).isInstanceOf(IllegalArgumentException.class);
  }
}
