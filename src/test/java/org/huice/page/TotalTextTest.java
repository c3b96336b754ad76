package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class TotalTextTest {
  private static final Matter MATTER = new Matter("政策", "一", new FactId("企业", List.of("91")), null);

  private static List<String> lines(Ruling... rulings) {
    return new TotalText(Words.in(Locale.CHINESE), ruling -> Clause.Kind.AWARD, Settled.NONE, false)
        .lines(List.of(rulings));
  }

  private static Ruling granted(int sum, boolean ceiling) {
    Amount amount = Amount.flat("奖励", new BigDecimal(sum), Unit.YUAN, ceiling, "一");
    return new Ruling.Granted(MATTER, amount, null, List.of());
  }

  @Test
  void one_sum_needs_no_total() {
    assertThat(lines(granted(100, false))).isEmpty();
    assertThat(lines()).isEmpty();
  }

  private static Settled limited(String after) {
    SettlementRule rule =
        new SettlementRule.Ceiling(
            new SettlementRule.Terms("政策", "上限", null, "合计", null, Place.of("policy.yaml")),
            List.of(new ClauseRef("政策", "一")),
            new SettlementRule.Limit(null, "上限"),
            true,
            SettlementRule.Cut.LAST_FIRST,
            null,
            false);
    Settlement.Applied applied =
        new Settlement.Applied(
            "政策",
            "上限",
            "ceiling",
            MATTER.subject(),
            new Settlement.Limited(BigDecimal.TEN, BigDecimal.ZERO, List.of()),
            List.of(new Settlement.Share(MATTER, BigDecimal.TEN, new BigDecimal(after))),
            false);
    return new Settled(new Settlement(List.of(), List.of(applied), List.of()), List.of(rule));
  }

  private static List<String> lines(Settled settled, Ruling ruling) {
    return new TotalText(Words.in(Locale.CHINESE), one -> Clause.Kind.AWARD, settled, false)
        .lines(List.of(ruling));
  }

  @Test
  void one_sum_that_a_limit_has_cut_has_its_total() {
    assertThat(lines(limited("9"), granted(9, false))).containsExactly("合计给予：确数 9.00 元（1 项）");
    assertThat(lines(limited("10"), granted(10, false))).isEmpty();
  }

  @Test
  void what_is_open_says_that_a_limit_may_leave_less_unless_it_is_settled() {
    Ruling open = new Ruling.Discretionary(MATTER, "须决定", yuan(5), List.of());
    Settled unsettled = new Settled(Settlement.NONE, limited("9").rules());

    assertThat(lines(unsettled, open)).containsExactly("尚待决定：1 项需人工裁量（若决定给予，5.00 元）（未计各项限额）");
    assertThat(lines(limited("9"), open)).containsExactly("尚待决定：1 项需人工裁量（若决定给予，5.00 元）");
  }

  @Test
  void two_sums_are_added_up() {
    assertThat(lines(granted(100, false), granted(50, false)))
        .containsExactly("合计给予：确数 150.00 元（2 项）");
  }

  @Test
  void sums_and_bounds_are_kept_apart() {
    assertThat(lines(granted(100, false), granted(50, true)))
        .containsExactly("合计给予：确数 100.00 元（1 项）；另有不超过 50.00 元（1 项，按上限）");
  }

  private static Amount yuan(int sum) {
    return Amount.flat("奖励", new BigDecimal(sum), Unit.YUAN, false, "一");
  }

  @Test
  void what_is_still_open_is_counted_but_not_added() {
    assertThat(
            lines(
                new Ruling.Undetermined(MATTER, List.of(), yuan(3), List.of()),
                new Ruling.Undetermined(MATTER, List.of(), yuan(4), List.of()),
                new Ruling.Undetermined(MATTER, List.of(), null, List.of()),
                new Ruling.Discretionary(MATTER, "须决定", yuan(5), List.of())))
        .containsExactly("尚待决定：3 项信息缺失（到此为止合计 7.00 元）、1 项需人工裁量（若决定给予，5.00 元）");
    assertThat(lines(new Ruling.Discretionary(MATTER, "须决定", null, List.of())))
        .containsExactly("尚待决定：1 项需人工裁量");
  }

  @Test
  void what_is_due_is_not_mixed_with_what_is_granted() {
    Matter due = new Matter("政策", "二", new FactId("企业", List.of("91")), null);
    TotalText text =
        new TotalText(
            Words.in(Locale.CHINESE),
            one -> one.matter().equals(due) ? Clause.Kind.LEVY : Clause.Kind.AWARD,
            Settled.NONE,
            false);

    assertThat(
            text.lines(
                List.of(
                    new Ruling.Undetermined(due, List.of(), yuan(3), List.of()),
                    new Ruling.Undetermined(MATTER, List.of(), yuan(4), List.of()))))
        .containsExactly("尚待决定：2 项信息缺失（到此为止合计 4.00 元、应缴 3.00 元）");
    assertThat(text.lines(List.of(new Ruling.Discretionary(due, "须决定", yuan(5), List.of()))))
        .containsExactly("尚待决定：1 项需人工裁量（若决定征缴，5.00 元）");
  }

  @Test
  void what_pools_have_divided_is_called_an_entitlement() {
    List<Ruling> two = List.of(granted(100, false), granted(1, false));

    assertThat(divided(Locale.CHINESE, true).lines(two)).containsExactly("应得合计：确数 101.00 元（2 项）");
    assertThat(divided(Locale.CHINESE, false).lines(two)).containsExactly("合计给予：确数 101.00 元（2 项）");
    assertThat(divided(Locale.ENGLISH, true).lines(two).get(0)).startsWith("Entitled to in all: ");
  }

  private static TotalText divided(Locale language, boolean divided) {
    return new TotalText(Words.in(language), ruling -> Clause.Kind.AWARD, Settled.NONE, divided);
  }
}
