package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the words refuse rather than guess. */
class AlgebraRefusalTest {
  private static final Amount TEN = Amount.base("额", n("10"), Unit.YUAN, "");
  private static final Quantity AREA = new Quantity("面积", n("5"), Unit.SQUARE_METRE, "");
  private static final Schedule MARGINAL =
      new Schedule.Marginal(List.of(new Tier(n("1"), false, Rate.fraction("1/3"))));

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Provision of(Unit unit, Unit quantity) {
    return new Provision("参数", unit, quantity, false, "第一条");
  }

  @Test
  void units_that_do_not_fit() {
    assertThatThrownBy(() -> AREA.perUnit(new Price(of(Unit.YUAN, Unit.KILOWATT), n("1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AREA.perUnit(new Price(of(Unit.PERCENT, Unit.SQUARE_METRE), n("1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sum.of("比例", n("1"), Unit.PERCENT, ""))
        .isInstanceOf(IllegalArgumentException.class);
    Provision bare = new Provision("参数", Unit.YUAN, null, false, "第一条");
    assertThatThrownBy(() -> AREA.perUnit(new Price(bare, n("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_rate_of_tiers_that_each_have_their_own() {
    Provision shares = of(Unit.PERCENT, Unit.SQUARE_METRE);
    assertThatThrownBy(() -> Factor.tier(AREA, new Tiers(shares, MARGINAL)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void steps_of_no_size() {
    Quantity none = new Quantity("每增", n("0"), Unit.SQUARE_METRE, "");
    assertThatThrownBy(() -> Factor.steps(AREA, none, null))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_third_that_is_no_decimal() {
    Provision rates = of(Unit.SHARE, Unit.YUAN);
    assertThatThrownBy(() -> TEN.schedule(new Tiers(rates, MARGINAL.scaled(n("2")))))
        .isInstanceOf(ArithmeticException.class);
    assertThat(TEN.schedule(new Tiers(rates, MARGINAL)).value()).isEqualTo(n("3"));
  }

  @Test
  void a_decision_below_nothing() {
    assertThatThrownBy(() -> TEN.decided("裁量", n("-0.01"), "文号"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TEN.decided("裁量", n("10"), "文号").value()).isEqualTo(n("10"));
  }

  @Test
  void to_a_wide_step_the_largest_multiple_below_the_cap_is_left() {
    Rounding wan = new Rounding(n("10000"), RoundingMode.HALF_UP);
    Sum cap = Sum.of("上限", n("100.5"), Unit.WAN_YUAN, "");
    Sum whole = Sum.of("上限", n("100"), Unit.WAN_YUAN, "");
    Amount much = Amount.base("额", n("99.6"), Unit.WAN_YUAN, "");
    assertThat(much.below(cap, wan.to()).value()).isEqualTo(n("996000"));
    assertThat(much.below(whole, wan.to()).rounded(wan, "").value()).isEqualTo(n("990000"));
    assertThat(much.plus(whole).below(cap, wan.to()).value()).isEqualTo(n("1000000"));
  }
}
