package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.junit.jupiter.api.Test;

class RulingTextTest {
  private static final Matter MATTER =
      new Matter("光伏", "一", new FactId("能源项目", List.of("P-01")), LocalDate.of(2025, 12, 1));
  private static final Amount SUM =
      Amount.flat("闲置费", new BigDecimal("4000000"), Unit.YUAN, false, "一");

  private static RulingText text(Clause.Kind kind, Ruling ruling) {
    return RulingTexts.of(
            Words.in(Locale.CHINESE),
            Samples.names(),
            ruling,
            null,
            Map.of("光伏", Samples.policy(kind, "一", null)),
            Settled.NONE)
        .ruling();
  }

  @Test
  void a_sum_that_somebody_has_yet_to_decide_on_is_not_due() {
    Ruling open = new Ruling.Discretionary(MATTER, "须决定", SUM, List.of());

    assertThat(text(Clause.Kind.LEVY, open).amount(open)).isEqualTo("（裁量）4,000,000.00 元");
    assertThat(text(Clause.Kind.LEVY, open).amountIf(open)).isEqualTo("若决定征缴，4,000,000.00 元");
    assertThat(text(Clause.Kind.AWARD, open).amountIf(open)).isEqualTo("若决定给予，4,000,000.00 元");
  }

  @Test
  void a_sum_that_is_due_is_told_plainly_and_none_is_not_told() {
    Ruling due = new Ruling.Charged(MATTER, SUM, List.of());
    Ruling none = new Ruling.Discretionary(MATTER, "须决定", null, List.of());

    assertThat(text(Clause.Kind.LEVY, due).amount(due)).isEqualTo("4,000,000.00 元");
    assertThat(text(Clause.Kind.LEVY, due).amountIf(due)).isEqualTo("4,000,000.00 元");
    assertThat(text(Clause.Kind.LEVY, none).amountIf(none)).isEmpty();
  }

  @Test
  void an_order_is_not_said_to_have_been_carried_out() {
    Ruling ordered = new Ruling.Ordered(MATTER, "收回", LocalDate.of(2024, 6, 15), null, List.of());

    assertThat(text(Clause.Kind.ORDER, ordered).lines(ordered, null))
        .containsExactly("处置：收回", "自 2024-06-15 起符合处置条件");
  }
}
