package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.huice.money.Amount;
import org.huice.money.Rounding;
import org.huice.money.Sum;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;

class AmountTextTest {
  private static final AmountText TEXT = text(Locale.CHINESE);
  private static final Amount INVESTED =
      Amount.base("设备投资额", new BigDecimal("12000000.50"), Unit.YUAN, "能源项目[P-01].设备投资额");

  private static AmountText text(Locale locale) {
    Words words = Words.in(locale);
    return new AmountText(
        words,
        new EvidenceText(words, Samples.names()),
        new OverlaidText(words, Set.of("changed")),
        rule -> rule.equals("补差额"));
  }

  private static Amount share(boolean ceiling) {
    return INVESTED.times("奖励比例", new BigDecimal(20), Unit.PERCENT, ceiling, "三(二)3");
  }

  @Test
  void a_bound_is_said_to_be_one() {
    assertThat(TEXT.sum(share(true))).isEqualTo("不超过 2,400,000.10 元");
    assertThat(TEXT.sum(share(false))).isEqualTo("2,400,000.10 元");
  }

  @Test
  void the_first_two_steps_stand_on_one_line_with_the_evidence() {
    assertThat(TEXT.steps(share(false)))
        .containsExactly("设备投资额 12,000,000.50 元（核定：发票） × 奖励比例 20% = 2,400,000.10 元");
  }

  @Test
  void a_cap_that_cuts_shows_the_sum_and_one_that_does_not_is_said_not_to() {
    Amount cut = share(false).atMost(Sum.of("上限", new BigDecimal(200), Unit.WAN_YUAN, "三(二)3"));
    Amount whole = share(false).atMost(Sum.of("上限", new BigDecimal(300), Unit.WAN_YUAN, "三(二)3"));

    assertThat(TEXT.steps(cut)).last().isEqualTo("超过 上限 200 万元，取 2,000,000.00 元");
    assertThat(TEXT.steps(whole)).last().isEqualTo("未超过 上限 300 万元");
  }

  @Test
  void a_flat_sum_alone_is_shown_in_yuan_too() {
    Amount flat = Amount.flat("发行奖励", new BigDecimal(100), Unit.WAN_YUAN, true, "三(二)4");

    assertThat(TEXT.steps(flat)).containsExactly("发行奖励 100 万元 = 1,000,000.00 元");
  }

  @Test
  void rounding_is_shown_only_where_it_changes_something() {
    Amount third = INVESTED.times("比例", new BigDecimal("0.123"), Unit.PERCENT, false, "一");
    Rounding down = new Rounding(BigDecimal.ONE, RoundingMode.DOWN);

    assertThat(TEXT.steps(third.rounded(down, "政策"))).last().asString().contains("向下舍入到 1.00 元");
    assertThat(TEXT.steps(share(false).rounded(Rounding.FEN_HALF_UP, "政策"))).hasSize(1);
  }

  @Test
  void english_says_the_same() {
    assertThat(text(Locale.ENGLISH).sum(share(true))).isEqualTo("at most 2,400,000.10 元");
  }

  @Test
  void a_step_by_a_changed_parameter_is_marked() {
    Amount amount =
        Amount.flat("changed", new BigDecimal(100), Unit.YUAN, false, "一")
            .atMost(Sum.of("other", new BigDecimal(50), Unit.YUAN, "一"))
            .atMost(Sum.of("changed", new BigDecimal(20), Unit.YUAN, "一"));

    assertThat(text(Locale.CHINESE).steps(amount))
        .containsExactly(
            "changed 100.00 元（补充参数，非原文）",
            "超过 other 50.00 元，取 50.00 元",
            "超过 changed 20.00 元，取 20.00 元（补充参数，非原文）");
  }
}
