package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.explanation.ExplainedSettlement;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class SettlementTextTest {
  private static final FactId PROJECT = new FactId("能源项目", List.of("P-01"));
  private static final Matter ONE = new Matter("光伏", "一", PROJECT, LocalDate.of(2025, 12, 1));
  private static final Matter TWO = new Matter("光伏", "二", PROJECT, LocalDate.of(2025, 12, 1));
  private static final Amount SUM =
      Amount.flat("奖励", new BigDecimal("1000000"), Unit.YUAN, false, "一");
  private static final Place PLACE = Place.of("policy.yaml");
  private static final SettlementRule HIGHEST =
      new SettlementRule.Highest(
          new SettlementRule.Terms("光伏", "不重复享受", "能源项目", "同一项目按就高不重复原则", null, PLACE),
          List.of(new ClauseRef("光伏", "一"), new ClauseRef("光伏", "二")),
          null);

  private static List<String> lines(Ruling ruling, Settled settled) {
    return RulingTexts.of(
            Words.in(Locale.CHINESE),
            Samples.names(),
            ruling,
            null,
            Map.of("光伏", Samples.policy(Clause.Kind.AWARD, "一", null)),
            settled)
        .ruling()
        .lines(ruling, null);
  }

  private static Ruling.Superseded lost(Cause cause, String rule, String winner) {
    return new Ruling.Superseded(
        ONE,
        SUM,
        cause,
        rule,
        List.of(new Ruling.Superseded.Winner(TWO, new BigDecimal(winner))),
        List.of());
  }

  private static Settled rules(SettlementRule... rules) {
    return new Settled(Settlement.NONE, List.of(rules));
  }

  @Test
  void the_lower_award_names_both_sums_and_the_words_of_the_rule() {
    assertThat(lines(lost(Cause.LOWER, "不重复享受", "2000000"), rules(HIGHEST)))
        .containsExactly(
            "就高：本项 1,000,000.00 元，给付的是 二 2,000,000.00 元；按“不重复享受”本项不给付",
            "“不重复享受”原文：“同一项目按就高不重复原则”",
            "原可得 1,000,000.00 元，算法：",
            "奖励 1,000,000.00 元");
  }

  @Test
  void of_equal_awards_none_is_called_lower() {
    assertThat(lines(lost(Cause.LOWER, "不重复享受", "1000000"), rules(HIGHEST)))
        .first()
        .isEqualTo("本项与 二 1,000,000.00 元 金额相同，按“不重复享受”只给付一项");
  }

  @Test
  void every_cause_has_its_reason_with_and_without_a_winner() {
    for (Cause cause : Cause.values()) {
      Ruling none = new Ruling.Superseded(ONE, SUM, cause, "规则", List.of(), List.of());

      assertThat(lines(lost(cause, "规则", "5"), Settled.NONE)).first().asString().contains("规则");
      assertThat(lines(none, Settled.NONE)).first().asString().contains("1,000,000.00 元");
    }
  }

  private static Settled limit(String received, String after) {
    Settlement.Applied applied =
        new Settlement.Applied(
            "光伏",
            "累计上限",
            "ceiling",
            PROJECT,
            new Settlement.Limited(
                new BigDecimal("5000000"),
                new BigDecimal(received),
                List.of(new FactId("已获奖补", List.of("A-1")))),
            List.of(
                new Settlement.Share(ONE, new BigDecimal("1000000"), new BigDecimal(after)),
                new Settlement.Share(TWO, new BigDecimal("500000"), new BigDecimal("500000"))),
            true);
    return new Settled(new Settlement(List.of(), List.of(applied), List.of()), List.of());
  }

  @Test
  void a_limit_that_cuts_shows_what_was_received_left_and_cut() {
    Amount cut = Amount.flat("奖励", new BigDecimal("700000"), Unit.YUAN, false, "一");

    assertThat(lines(new Ruling.Granted(ONE, cut, null, List.of()), limit("3800000", "700000")))
        .containsExactly(
            "奖励 700,000.00 元",
            "“累计上限”：限额 5,000,000.00 元，此前已得 3,800,000.00 元，尚余 1,200,000.00 元；"
                + "本项 1,000,000.00 元，核减 300,000.00 元，给付 700,000.00 元",
            "此前已得，依据：已获奖补 A-1",
            "合并计算的还有：二 能源项目 P-01 一期 500,000.00 元（不核减）",
            "其中有“不超过”的金额，按上限计入");
  }

  private static List<String> cut(SettlementRule.Cut how, boolean topUp, String received) {
    Settlement.Applied first = limit(received, "700000").settlement().applied().get(0);
    Settlement.Applied applied =
        new Settlement.Applied(
            "光伏",
            "累计上限",
            topUp ? "top-up" : "ceiling",
            PROJECT,
            first.ceiling(),
            first.shares(),
            false);
    SettlementRule rule =
        new SettlementRule.Ceiling(
            new SettlementRule.Terms("光伏", "累计上限", null, "合计不超过", "数字为假定", PLACE),
            List.of(new ClauseRef("光伏", "一"), new ClauseRef("光伏", "二")),
            new SettlementRule.Limit(null, "上限"),
            true,
            how,
            null,
            topUp);
    Amount paid = Amount.flat("奖励", new BigDecimal("700000"), Unit.YUAN, false, "一");
    return lines(
        new Ruling.Granted(ONE, paid, null, List.of()),
        new Settled(new Settlement(List.of(), List.of(applied), List.of()), List.of(rule)));
  }

  @Test
  void a_cut_says_in_which_order_and_what_is_assumed_beside_the_text() {
    assertThat(cut(SettlementRule.Cut.LAST_FIRST, false, "3800000"))
        .contains(
            "核减顺序：先减写在后面的条款，同一条款先减标识在后的对象（cut: last-first）",
            "“累计上限”原文：“合计不超过”",
            "“累计上限”原文未明，此处假定：数字为假定");
    assertThat(cut(SettlementRule.Cut.PROPORTIONAL, false, "3800000"))
        .contains("核减顺序：不分先后，按比例同减（cut: proportional）");
  }

  @Test
  void what_fills_up_is_told_as_what_was_lacking_and_a_part_of_that_is_not() {
    assertThat(cut(SettlementRule.Cut.LAST_FIRST, true, "4300000"))
        .contains("“累计上限”：补到 5,000,000.00 元，已得 4,300,000.00 元，补 700,000.00 元（本项标准 1,000,000.00 元）");
    assertThat(cut(SettlementRule.Cut.LAST_FIRST, true, "3800000"))
        .anyMatch(line -> line.contains("还差 1,200,000.00 元；本项 1,000,000.00 元，核减 300,000.00 元"));
  }

  private static List<String> block(String after) {
    Settlement.Applied limit = limit("0", after).settlement().applied().get(0);
    Settlement.Applied both =
        new Settlement.Applied(
            "光伏",
            "可以叠加",
            "additive",
            PROJECT,
            null,
            List.of(new Settlement.Share(ONE, new BigDecimal("9"), new BigDecimal("9"))),
            false);
    Settled settled =
        new Settled(new Settlement(List.of(), List.of(both, limit), List.of()), List.of());
    Words words = Words.in(Locale.CHINESE);
    return new SettlementText(words, Samples.names(), settled, ONE)
        .block(
            List.of(
                new ExplainedSettlement(both, HIGHEST, null, List.of()),
                new ExplainedSettlement(limit, HIGHEST, null, List.of())),
            new SourceText(words, Samples.names(), new EvidenceText(words, Samples.names())),
            "本项最后：给付");
  }

  @Test
  void what_is_paid_is_told_once_after_all_rules() {
    assertThat(block("5")).contains("        本项 9.00 元：进入下一步").last().isEqualTo("    本项最后：给付");
  }

  @Test
  void a_limit_that_does_not_cut_is_not_told_on_the_page_of_the_decision() {
    assertThat(lines(new Ruling.Granted(ONE, SUM, null, List.of()), limit("0", "1000000")))
        .containsExactly("奖励 1,000,000.00 元");
  }

  @Test
  void a_limit_used_up_says_so_in_figures() {
    Ruling lost = new Ruling.Superseded(ONE, SUM, Cause.EXHAUSTED, "累计上限", List.of(), List.of());

    assertThat(lines(lost, limit("5000000", "0")))
        .first()
        .asString()
        .contains("尚余 0.00 元；本项 1,000,000.00 元，核减 1,000,000.00 元，给付 0.00 元");
  }

  @Test
  void payments_say_when_by_whom_and_to_whom() {
    Payment payment =
        new Payment(
            ONE,
            List.of(
                new Payment.Instalment("第一年", new BigDecimal("400000"), Payment.State.DUE, null),
                new Payment.Instalment("第二年", new BigDecimal("600000"), Payment.State.OPEN, "在库")),
            List.of(
                new Payment.Portion("市财政", new BigDecimal("500000")),
                new Payment.Portion("县财政", new BigDecimal("500000"))),
            List.of());
    Settled settled =
        new Settled(new Settlement(List.of(), List.of(), List.of(payment)), List.of());

    assertThat(lines(new Ruling.Granted(ONE, SUM, null, List.of()), settled))
        .containsExactly(
            "奖励 1,000,000.00 元",
            "分 2 期：第一年 400,000.00 元（应付）、第二年 600,000.00 元（待定，要看是否符合 在库）",
            "出资：市财政 500,000.00 元、县财政 500,000.00 元");
  }

  @Test
  void an_opinion_is_cited_first() {
    Opinion opinion =
        new Opinion(
            "光伏",
            "一",
            List.of("P-01"),
            false,
            null,
            "市工信局",
            "工信〔2025〕3号",
            LocalDate.of(2025, 6, 1),
            "未达预期",
            "$.裁量意见[0]",
            PLACE);
    Settled settled =
        new Settled(
            new Settlement(List.of(new Settlement.Decided(ONE, opinion)), List.of(), List.of()),
            List.of());

    assertThat(lines(new Ruling.Refused(ONE, List.of()), settled))
        .containsExactly("裁量意见：市工信局 2025-06-01 以 工信〔2025〕3号 决定不予；理由：未达预期");
  }

  @Test
  void what_is_barred_names_the_exclusion_and_an_exclusion_what_it_bars() {
    assertThat(lines(new Ruling.Barred(ONE, TWO, SUM, List.of()), Settled.NONE))
        .containsExactly("不得申报：因 二 触发", "原可得 1,000,000.00 元，算法：", "奖励 1,000,000.00 元");
    assertThat(lines(new Ruling.Barred(ONE, ONE, null, List.of()), Settled.NONE))
        .containsExactly("触发，不得申报：本政策各条");
  }

  private static String reported(String actual, String unit, boolean reached, boolean soft) {
    Measure measure = new Measure("占比", actual, ">=", "60", unit, "目标", reached);
    return lines(new Ruling.Reported(ONE, measure, soft ? "力争" : null, List.of()), Settled.NONE)
        .get(0);
  }

  @Test
  void a_target_is_reached_or_not_unless_it_is_only_aimed_at() {
    assertThat(reported("58.3", "%", false, false)).isEqualTo("占比，目标：达到 60% 以上；实际 58.3%；未达到");
    assertThat(reported("60", "%", true, false)).isEqualTo("占比，目标：达到 60% 以上；实际 60%；达到");
    assertThat(reported("58.3", "%", false, true))
        .isEqualTo("占比，力争达到 60% 以上；实际 58.3%；只报进度，不作达标与否的判断");
    assertThat(reported("61", "百分点", true, false)).isEqualTo("占比，目标：达到 60 个百分点 以上；实际 61 个百分点；达到");
    assertThat(reported("179999/3000", "%", false, false)).contains("约 59.99%");
  }

  @Test
  void what_is_confirmed_is_no_money() {
    Ruling first = new Ruling.Confirmed(ONE, Clause.Kind.PRIORITY, List.of());

    assertThat(lines(first, Settled.NONE)).containsExactly("列为优先，不涉及金额");
  }

  @Test
  void the_loser_stands_beside_its_winner() {
    Ruling paid = new Ruling.Granted(TWO, SUM, null, List.of());
    Ruling lost = lost(Cause.LOWER, "不重复享受", "1000000");
    Ruling due = new Ruling.Charged(ONE, SUM, List.of());

    assertThat(RulingOrder.rows(List.of(lost, due, paid))).containsExactly(paid, lost, due);
  }
}
