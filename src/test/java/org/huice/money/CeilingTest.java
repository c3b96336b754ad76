package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an amount is a bound (“不超过”) and when it is the sum itself. */
class CeilingTest {
  private static final String LAW = "三(二)3";

  private static final Schedule RISING =
      new Schedule.Slab(List.of(new Tier(n("500"), false, percent("1.5"))));

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Amount wan(String number) {
    return Amount.base("设备投资额", n(number), Unit.WAN_YUAN, "能源项目[P-01].设备投资额");
  }

  private static Rate percent(String number) {
    return Rate.of(n(number), Unit.PERCENT);
  }

  @Test
  void a_ceiling_rate_makes_a_bound_and_an_exact_rate_does_not() {
    assertThat(wan("10").ceiling()).isFalse();
    assertThat(wan("10").times("比例", n("5"), Unit.PERCENT, false, LAW).ceiling()).isFalse();
    assertThat(wan("10").times("比例", n("5"), Unit.PERCENT, true, LAW).ceiling()).isTrue();
    assertThat(Amount.flat("奖励", n("50"), Unit.WAN_YUAN, true, LAW).ceiling()).isTrue();
    assertThat(Amount.flat("奖励", n("50"), Unit.WAN_YUAN, false, LAW).ceiling()).isFalse();
    assertThat(
            wan("600")
                .schedule(
                    new Tiers(new Provision("档次", Unit.PERCENT, Unit.WAN_YUAN, true, LAW), RISING))
                .ceiling())
        .isTrue();
  }

  @Test
  void a_bound_stays_one_through_exact_steps() {
    Amount bound =
        wan("1000.33")
            .times("比例", n("5"), Unit.PERCENT, true, LAW)
            .times("倍数", n("0.33333"), Unit.SHARE, false, LAW)
            .minus(Sum.of("已拨付", n("1"), Unit.WAN_YUAN, LAW))
            .rounded(Rounding.FEN_HALF_UP, LAW);
    assertThat(bound.ceiling()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"83.33, 99996", "83.34, 100000"})
  void a_cap_on_an_exact_rate_leaves_an_exact_amount(String base, BigDecimal paid) {
    Amount amount =
        wan(base)
            .times("比例", n("12"), Unit.PERCENT, false, LAW)
            .atMost(Sum.of("上限", n("10"), Unit.WAN_YUAN, LAW));
    assertThat(amount.value()).isEqualTo(paid);
    assertThat(amount.ceiling()).isFalse();
  }

  @Test
  void a_cut_bound_stays_a_bound() {
    Amount bound = wan("1000").times("比例", n("20"), Unit.PERCENT, true, LAW);
    assertThat(bound.atMost(Sum.of("上限", n("100"), Unit.WAN_YUAN, LAW)).ceiling()).isTrue();
    assertThat(bound.atMost(Sum.of("上限", n("300"), Unit.WAN_YUAN, LAW)).ceiling()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"199.99, true, 2000000", "200, false, 2000000", "200.01, false, 2000100"})
  void a_bound_that_does_not_exceed_the_floor_is_exact(
      String floor, boolean ceiling, BigDecimal paid) {
    Amount bound = wan("1000").times("比例", n("20"), Unit.PERCENT, true, LAW);
    Amount raised = bound.atLeast(Sum.of("保底", n(floor), Unit.WAN_YUAN, LAW));
    assertThat(raised.ceiling()).isEqualTo(ceiling);
    assertThat(raised.value()).isEqualTo(paid);
    assertThat(raised.steps()).hasSize(3);
  }

  @Test
  void a_slab_with_falling_rates_cannot_follow_a_bound() {
    Schedule falling =
        new Schedule.Slab(
            List.of(new Tier(n("0"), false, percent("3")), new Tier(n("10"), false, percent("2"))));
    Amount bound = wan("1000").times("比例", n("20"), Unit.PERCENT, true, LAW);
    assertThatThrownBy(
            () ->
                bound.schedule(
                    new Tiers(
                        new Provision("档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), falling)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("档次");
    assertThat(
            wan("10")
                .schedule(
                    new Tiers(
                        new Provision("档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), falling))
                .value())
        .isEqualTo(n("2000"));
  }
}
