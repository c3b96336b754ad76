package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final String LAW = "三(二)3";

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Amount wan(String number) {
    return Amount.base("设备投资额", n(number), Unit.WAN_YUAN, "能源项目[P-01].设备投资额");
  }

  private static Rate percent(String number) {
    return Rate.of(n(number), Unit.PERCENT);
  }

  private static final Schedule RETROFIT =
      new Schedule.Slab(
          List.of(
              new Tier(n("500"), false, percent("1.5")),
              new Tier(n("3000"), false, percent("1.8")),
              new Tier(n("5000"), false, percent("2"))));

  @ParameterizedTest
  @CsvSource({
    "499, 0, 0",
    "500, 1.5, 75000",
    "2999, 1.5, 449850",
    "3000, 1.8, 540000",
    "5000, 2, 1000000",
    "6000, 2, 1000000"
  })
  void a_retrofit_in_yishui_is_paid_by_slab_up_to_a_million(
      String invested, String rate, BigDecimal paid) {
    Amount amount =
        wan(invested)
            .schedule(
                new Tiers(new Provision("技改档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), RETROFIT))
            .atMost(Sum.of("单个项目上限", n("100"), Unit.WAN_YUAN, LAW));
    assertThat(amount.value()).isEqualTo(paid);
    assertThat(amount.ceiling()).isFalse();
    assertThat(amount.steps())
        .extracting(Step::operation)
        .containsExactly(Operation.BASE, Operation.SLAB, Operation.AT_MOST);
    assertThat(amount.steps().get(1).operand()).isEqualTo(rate);
    assertThat(amount.steps().get(1).unit()).isEqualTo("%");
  }

  @Test
  void a_headquarters_in_licheng_is_paid_part_by_part() {
    Schedule growth =
        new Schedule.Marginal(
            List.of(
                new Tier(n("300"), true, percent("60")),
                new Tier(n("900"), true, percent("70")),
                new Tier(n("1800"), true, percent("80"))));
    Amount amount =
        Amount.base("本年贡献", n("6000"), Unit.WAN_YUAN, "企业.本年贡献")
            .minus(Sum.of("上年贡献", n("3000"), Unit.WAN_YUAN, "企业.上年贡献"))
            .schedule(
                new Tiers(new Provision("增量档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), growth))
            .atMost(Sum.of("年度上限", n("1000"), Unit.WAN_YUAN, LAW));
    assertThat(amount.steps())
        .containsExactly(
            step(Operation.BASE, "本年贡献", "6000", "万元", "企业.本年贡献", "60000000"),
            step(Operation.MINUS, "上年贡献", "3000", "万元", "企业.上年贡献", "30000000"),
            step(Operation.MARGINAL, "增量档次", "60", "%", LAW, "3600000"),
            step(Operation.MARGINAL, "增量档次", "70", "%", LAW, "9900000"),
            step(Operation.MARGINAL, "增量档次", "80", "%", LAW, "19500000"),
            step(Operation.AT_MOST, "年度上限", "1000", "万元", LAW, "10000000"));
  }

  private static Step step(
      Operation operation,
      String label,
      String operand,
      String unit,
      String source,
      String result) {
    return new Step(operation, label, operand, unit, source, n(result));
  }

  @Test
  void below_the_first_tier_a_step_tells_the_rate_is_zero() {
    Amount amount =
        wan("499.999999")
            .schedule(
                new Tiers(
                    new Provision("技改档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), RETROFIT));
    assertThat(amount.steps().get(1)).isEqualTo(step(Operation.SLAB, "技改档次", "0", "%", LAW, "0"));
  }

  @Test
  void steps_show_numbers_as_the_law_states_them() {
    Amount amount =
        wan("1200.00")
            .times("奖励比例", n("20.0"), Unit.PERCENT, true, LAW)
            .atMost(Sum.of("单个项目上限", n("200"), Unit.WAN_YUAN, LAW))
            .atLeast(Sum.of("保底", n("5E+4"), Unit.YUAN, LAW));
    assertThat(amount.steps().subList(1, 4))
        .containsExactly(
            step(Operation.TIMES, "奖励比例", "20", "%", LAW, "2400000"),
            step(Operation.AT_MOST, "单个项目上限", "200", "万元", LAW, "2000000"),
            step(Operation.AT_LEAST, "保底", "50000", "元", LAW, "2000000"));
  }

  @Test
  void a_share_may_be_a_fraction() {
    Amount third =
        wan("300")
            .times(
                Factor.share(
                    new Provision("开发面积比例", Unit.SHARE, null, false, LAW), Rate.fraction("1/3")));
    assertThat(third.value()).isEqualTo(n("1000000"));
    assertThat(third.steps().get(1).operand()).isEqualTo("1/3");
    Amount fifth =
        wan("300")
            .times(
                Factor.share(
                    new Provision("奖励比例", Unit.SHARE, null, false, LAW), Rate.fraction("1/5")));
    assertThat(fifth.steps().get(1).operand()).isEqualTo("0.2");
    assertThat(fifth.steps().get(1).unit()).isEqualTo("比例");
    Amount hundred = wan("100");
    assertThatThrownBy(
            () ->
                hundred.times(
                    Factor.share(
                        new Provision("开发面积比例", Unit.SHARE, null, false, LAW),
                        Rate.fraction("1/3"))))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_tier_may_pay_a_fraction() {
    Schedule slab =
        new Schedule.Slab(List.of(new Tier(BigDecimal.ZERO, false, Rate.fraction("1/3"))));
    Amount third =
        wan("3")
            .schedule(
                new Tiers(new Provision("档次", Unit.PERCENT, Unit.WAN_YUAN, false, LAW), slab));
    assertThat(third.steps().get(1))
        .isEqualTo(step(Operation.SLAB, "档次", "1/3", "比例", LAW, "10000"));
  }

  @Test
  void nothing_is_cut_off_silently_below_zero() {
    Amount less = wan("1").minus(Sum.of("门槛", n("3"), Unit.WAN_YUAN, LAW));
    assertThat(less.value()).isEqualTo(n("-20000"));
    assertThat(less.atLeast(Sum.of("零", n("0"), Unit.YUAN, LAW)).value()).isZero();
  }

  @Test
  void rounding_tells_its_step_and_mode() {
    Amount rounded =
        wan("0.000333")
            .times("比例", n("50"), Unit.PERCENT, false, LAW)
            .rounded(Rounding.FEN_HALF_UP, "取整");
    assertThat(rounded.steps().get(2))
        .isEqualTo(step(Operation.ROUND, "half-up", "0.01", "元", "取整", "1.67"));
  }

  @Test
  void a_rounded_amount_is_not_rounded_otherwise() {
    Amount rounded =
        Amount.base("额", n("1.005"), Unit.YUAN, LAW).rounded(Rounding.FEN_HALF_UP, LAW);
    Rounding toYuan = new Rounding(BigDecimal.ONE, RoundingMode.DOWN);
    assertThatThrownBy(() -> rounded.rounded(toYuan, LAW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void only_money_is_capped_and_only_rates_multiply() {
    Amount amount = wan("1");
    assertThatThrownBy(() -> amount.atMost(Sum.of("上限", n("1"), Unit.PERCENT, LAW)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> amount.times("比例", n("1"), Unit.YUAN, false, LAW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                amount.schedule(
                    new Tiers(new Provision("档次", Unit.YUAN, Unit.WAN_YUAN, false, LAW), RETROFIT)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                amount.schedule(
                    new Tiers(new Provision("档次", Unit.PERCENT, Unit.MU, false, LAW), RETROFIT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void steps_lead_to_the_value() {
    List<Step> steps = wan("1").steps();
    assertThatThrownBy(() -> new Amount(BigDecimal.ONE, false, steps))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Amount(BigDecimal.ONE, false, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Amount(n("10000.00"), false, steps)).isEqualTo(wan("1"));
  }

  @Test
  void operations_have_stable_codes() {
    assertThat(Operation.values())
        .extracting(Operation::code)
        .containsExactly(
            "base",
            "flat",
            "quantity",
            "perUnit",
            "band",
            "table",
            "plus",
            "forEvery",
            "rate",
            "minus",
            "times",
            "slab",
            "marginal",
            "atMost",
            "below",
            "decided",
            "settled",
            "atLeast",
            "round");
  }
}
