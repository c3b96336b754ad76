package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.huice.settlement.Bureau.AS_OF;
import static org.huice.settlement.Bureau.parameter;
import static org.huice.settlement.Bureau.refs;
import static org.huice.settlement.Bureau.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Settlement.Applied;
import org.huice.dossier.Fact;
import org.huice.money.Operation;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Step;
import org.huice.policy.ParameterValue;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CeilingTest {
  private static final Limit LIMIT = new Limit(parameter("上限"), null);
  private static final History OF_YEAR = new History("已获奖补", "金额", Map.of(), null, "发放日期");

  private final Bureau bureau = new Bureau().number("上限", "万元", "60");

  private static Ceiling ceiling(String... clauses) {
    return ceiling(LIMIT, null, Cut.LAST_FIRST, null, clauses);
  }

  private static Ceiling ceiling(
      Limit limit, @Nullable String per, Cut cut, @Nullable History history, String... clauses) {
    return new Ceiling(terms("累计上限", per), refs(clauses), limit, true, cut, history, false);
  }

  @Test
  void the_clause_named_last_is_cut_first() {
    bureau.rule(ceiling("B", "A")).grant("A", "30").grant("B", "40");

    assertThat(bureau.decided()).containsExactly(entry("A", "20"), entry("B", "40"));
  }

  @Test
  void a_limit_just_reached_cuts_nothing() {
    bureau.rule(ceiling("A", "B")).grant("A", "20").grant("B", "40");

    assertThat(bureau.decided()).containsExactly(entry("A", "20"), entry("B", "40"));
    assertThat(((Granted) bureau.settle().rulings().get(1)).amount().steps()).hasSize(1);
  }

  @Test
  void what_is_cut_says_to_how_much_and_by_which_rule() {
    bureau.rule(ceiling("A", "B")).grant("A", "20").grant("B", "40.0001");

    List<Step> steps = ((Granted) bureau.settle().rulings().get(1)).amount().steps();
    assertThat(steps.get(1))
        .isEqualTo(
            new Step(Operation.SETTLED, "累计上限", "400000", "元", "P/累计上限", new BigDecimal("400000")));
    Applied applied = bureau.settle().applied().get(0);
    assertThat(applied.kind()).isEqualTo("ceiling");
    assertThat(applied.shares())
        .extracting(share -> share.before().toPlainString())
        .containsExactly("200000", "400001");
    assertThat(applied.shares())
        .extracting(share -> String.valueOf(share.after()))
        .containsExactly("200000", "400000.00");
  }

  @Test
  void a_limit_that_is_not_included_leaves_a_fen_less() {
    bureau.rule(new Ceiling(terms("低于"), refs("A"), LIMIT, false, Cut.LAST_FIRST, null, false));
    bureau.grant("A", "60");

    assertThat(bureau.decided()).containsExactly(entry("A", "59.999999"));
  }

  /** R28 吉林: 单次不超过15万元, 全年不超过60万元; booths of 5, 5 and 3 stay below both. */
  @Test
  void an_event_and_the_year_each_have_their_ceiling() {
    bureau.number("单次", "万元", "15");
    bureau.rule(ceiling(new Limit(parameter("单次"), null), "项目", Cut.LAST_FIRST, null, "展位"));
    bureau.rule(ceiling(LIMIT, null, Cut.LAST_FIRST, OF_YEAR, "展位"));
    bureau.given(bureau.firm, "已获奖补");
    Fact small = bureau.project("E-1");
    booth(small, "1", "5");
    booth(small, "2", "5");
    booth(small, "3", "3");
    Fact large = bureau.project("E-2");
    for (String number : List.of("4", "5", "6", "7")) {
      booth(large, number, "5");
    }

    assertThat(Bureau.total(bureau.settle())).isEqualByComparingTo("280000");
    assertThat(bureau.decided())
        .containsEntry("展位 6", "5")
        .containsEntry("展位 7", "EXHAUSTED 展位 4=5 展位 5=5 展位 6=5");
  }

  private void booth(Fact event, String number, String amount) {
    bureau.grant("展位", bureau.nested(event, "设备", "设备", number, Map.of()), amount);
  }

  @Test
  void after_four_times_fifteen_this_year_nothing_is_left() {
    bureau.rule(ceiling(LIMIT, null, Cut.LAST_FIRST, OF_YEAR, "A")).grant("A", "15");
    for (String number : List.of("1", "2", "3")) {
      bureau.received(number, "15", "市", "", LocalDate.of(2025, 1, 1));
    }
    bureau.received("0", "15", "市", "", LocalDate.of(2024, 12, 31));
    assertThat(bureau.decided()).containsExactly(entry("A", "15"));

    bureau.received("4", "15", "市", "", LocalDate.of(2025, 12, 31));
    assertThat(bureau.decided()).containsExactly(entry("A", "EXHAUSTED"));
    assertThat(bureau.settle().applied().get(0).ceiling())
        .matches(limited -> limited != null && limited.from().size() == 4);
  }

  @Test
  void only_what_named_levels_paid_for_the_project_counts() {
    Fact project = bureau.project("P-1");
    History history = new History("已获奖补", "金额", Map.of("层级", Set.of("省", "国家")), "项目编号", null);
    bureau.rule(ceiling(LIMIT, "项目", Cut.LAST_FIRST, history, "A")).grant("A", project, "60");
    bureau.received("1", "10", "省", "P-1", AS_OF);
    bureau.received("2", "7", "国家", "P-1", AS_OF);
    bureau.received("3", "20", "市", "P-1", AS_OF);
    bureau.received("4", "20", "省", "P-2", AS_OF);

    assertThat(bureau.decided()).containsExactly(entry("A P-1", "43"));
  }

  @Test
  void what_may_count_has_to_be_known_and_what_cannot_count_has_not() {
    History history = new History("已获奖补", "金额", Map.of("层级", Set.of("省")), null, "发放日期");
    bureau.rule(ceiling(LIMIT, null, Cut.LAST_FIRST, history, "A")).grant("A", "1");
    bureau.nested(bureau.firm, "已获奖补", "已获奖补", "1", Map.of("层级", "市"));
    assertThat(bureau.decided()).containsExactly(entry("A", "1"));

    bureau.nested(bureau.firm, "已获奖补", "已获奖补", "2", Map.of("层级", "省"));
    assertThat(bureau.decided()).containsExactly(entry("A", "? 已获奖补[2].发放日期 已获奖补[2].金额"));
  }

  @Test
  void without_the_list_of_what_was_received_nothing_is_certain() {
    bureau.rule(ceiling(LIMIT, null, Cut.LAST_FIRST, OF_YEAR, "A")).grant("A", "1");
    assertThat(bureau.decided()).containsExactly(entry("A", "? 企业[E].已获奖补"));
    assertThat(bureau.settle().applied().get(0).ceiling()).isNull();

    bureau.given(bureau.firm, "已获奖补");
    assertThat(bureau.decided()).containsExactly(entry("A", "1"));
  }

  @Test
  void what_a_project_itself_owns_counts_for_it() {
    Fact project = bureau.project("P-1");
    bureau.nested(project, "项目奖补", "项目奖补", "1", Map.of("金额", new BigDecimal("20")));
    Fact other = bureau.project("P-2");
    History history = new History("项目奖补", "金额", Map.of(), null, null);
    bureau.rule(ceiling(LIMIT, "项目", Cut.LAST_FIRST, history, "A"));
    bureau.grant("A", project, "60").grant("A", other, "60");

    assertThat(bureau.decided())
        .containsExactly(entry("A P-1", "40"), entry("A P-2", "? 项目[P-2].项目奖补"));
  }

  /** 补差: 市级补足到50万元. */
  @Test
  void a_top_up_fills_to_its_target() {
    bureau.rule(new Ceiling(terms("补差"), refs("A"), LIMIT, true, Cut.LAST_FIRST, OF_YEAR, true));
    bureau.grant("A", "60");
    bureau.received("1", "25.5", "省", "", AS_OF);

    assertThat(bureau.decided()).containsExactly(entry("A", "34.5"));
    assertThat(bureau.settle().applied().get(0).kind()).isEqualTo("top-up");
  }

  @Test
  void a_limit_may_be_a_fact() {
    bureau.rule(ceiling(new Limit(null, "地方贡献"), null, Cut.LAST_FIRST, null, "A"));
    bureau.grant("A", "60");
    assertThat(bureau.decided()).containsExactly(entry("A", "? 企业[E].地方贡献"));

    bureau.says("地方贡献", new BigDecimal("12.5"));
    assertThat(bureau.decided()).containsExactly(entry("A", "12.5"));
  }

  @Test
  void or_a_share_of_one() {
    Fact project =
        bureau.nested(bureau.firm, "项目", "项目", "P-1", Map.of("投资额", new BigDecimal("100")));
    bureau.number("比例上限", "%", "30");
    Limit share = new Limit(parameter("比例上限"), "投资额");
    bureau.rule(ceiling(share, "项目", Cut.LAST_FIRST, null, "A", "B"));
    bureau.grant("A", project, "20").grant("B", project, "20");

    assertThat(bureau.decided()).containsExactly(entry("A P-1", "20"), entry("B P-1", "10"));
  }

  @Test
  void a_third_is_taken_to_the_fen_below() {
    Fact project =
        bureau.nested(bureau.firm, "项目", "项目", "P-1", Map.of("投资额", new BigDecimal("100")));
    bureau.value(
        "三分之一", "比例", LocalDate.of(2020, 1, 1), new ParameterValue.Fraction(Rate.fraction("1/3")));
    bureau.rule(ceiling(new Limit(parameter("三分之一"), "投资额"), "项目", Cut.LAST_FIRST, null, "A"));
    bureau.grant("A", project, "50");

    assertThat(bureau.decided()).containsExactly(entry("A P-1", "33.333333"));
  }

  /** Below a third there is still the whole fen that is below it. */
  @Test
  void a_third_that_is_not_included_is_below_itself_by_less_than_a_fen() {
    Fact project =
        bureau.nested(bureau.firm, "项目", "项目", "P-1", Map.of("投资额", new BigDecimal("100")));
    bureau.value(
        "三分之一", "比例", LocalDate.of(2020, 1, 1), new ParameterValue.Fraction(Rate.fraction("1/3")));
    Limit third = new Limit(parameter("三分之一"), "投资额");
    bureau.rule(
        new Ceiling(terms("低于", "项目"), refs("A"), third, false, Cut.LAST_FIRST, null, false));
    bureau.grant("A", project, "50");

    assertThat(bureau.decided()).containsExactly(entry("A P-1", "33.333333"));
    assertThat(Objects.requireNonNull(bureau.settle().applied().get(0).ceiling()).limit())
        .isEqualByComparingTo("333333.33");
  }

  /** Whether the limit is that of A alone, or of the decision, hangs on whether B is given too. */
  @Test
  void a_limit_whose_day_hangs_on_an_unknown_award_leaves_all_open() {
    LocalDate before = AS_OF.minusYears(1);
    bureau.value("上限", "万元", AS_OF, new ParameterValue.Plain(BigDecimal.TEN));
    bureau
        .rule(ceiling("A", "B"))
        .ruling(on(before, bureau.granted("A", bureau.firm, "30", false)));
    assertThat(bureau.decided()).containsExactly(entry("A", "30"));

    bureau.open("B");
    assertThat(bureau.decided())
        .containsExactly(entry("A", "? 企业[E].字段B"), entry("B", "? 企业[E].字段B"));

    bureau.value("上限", "万元", AS_OF, new ParameterValue.Plain(new BigDecimal("60")));
    assertThat(bureau.decided()).containsExactly(entry("A", "30"), entry("B", "? 企业[E].字段B"));
  }

  private static Granted on(LocalDate day, Granted granted) {
    Matter matter = granted.matter();
    return new Granted(
        new Matter(matter.policy(), matter.clause(), matter.subject(), day),
        granted.amount(),
        null,
        List.of());
  }

  @Test
  void the_limit_is_that_of_the_day() {
    bureau.value("上限", "万元", AS_OF.plusDays(1), new ParameterValue.Plain(BigDecimal.ONE));
    bureau.rule(ceiling("A")).grant("A", "70");
    assertThat(bureau.decided()).containsExactly(entry("A", "60"));

    bureau.value("上限", "万元", AS_OF, new ParameterValue.Plain(BigDecimal.TEN));
    assertThat(bureau.decided()).containsExactly(entry("A", "10"));
  }

  @Test
  void a_redacted_limit_leaves_all_open() {
    bureau.redacted("上限", "万元").rule(ceiling("A")).grant("A", "0.01");

    assertThat(bureau.decided()).containsExactly(entry("A", "? P/上限"));
  }

  @Test
  void all_in_proportion_to_the_fen() {
    bureau.number("上限", "元", "100.00");
    bureau.rule(ceiling(LIMIT, null, Cut.PROPORTIONAL, null, "A", "B", "C"));
    bureau.grant("A", "1").grant("B", "1").grant("C", "1");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "0.003334"), entry("B", "0.003333"), entry("C", "0.003333"));
  }

  @Test
  void an_open_one_leaves_open_what_comes_behind_it_but_not_before() {
    bureau.rule(ceiling("A", "B", "C")).grant("A", "10").open("B").grant("C", "10");

    assertThat(bureau.decided()).containsEntry("A", "10").containsEntry("C", "? 企业[E].字段B");
  }

  @Test
  void what_is_cut_to_nothing_in_any_case_is_not_left_open() {
    bureau.rule(ceiling("A", "B", "C")).grant("A", "60").open("B").grant("C", "10");

    assertThat(bureau.decided()).containsEntry("C", "EXHAUSTED A=60");
  }

  @Test
  void a_doubtful_one_of_known_amount_touches_others_only_where_room_is_short() {
    bureau.rule(new Requires(terms("须"), Bureau.ref("A"), refs("X")));
    bureau.rule(ceiling("A", "B")).grant("A", "30").open("X").grant("B", "30");
    assertThat(bureau.decided()).containsEntry("A", "? 企业[E].字段X").containsEntry("B", "30");

    bureau.value("上限", "万元", AS_OF, new ParameterValue.Plain(new BigDecimal("59.999999")));
    assertThat(bureau.decided()).containsEntry("B", "? 企业[E].字段X");
  }

  @Test
  void in_proportion_an_open_one_leaves_all_open() {
    bureau.rule(ceiling(LIMIT, null, Cut.PROPORTIONAL, null, "A", "B"));
    bureau.grant("A", "1").open("B");

    assertThat(bureau.decided()).containsEntry("A", "? 企业[E].字段B");
  }

  @Test
  void bounds_count_as_their_bound_and_it_is_said() {
    bureau.rule(ceiling("A", "B"));
    bureau.ruling(bureau.granted("A", bureau.firm, "50", true)).grant("B", "20");

    assertThat(bureau.decided()).containsExactly(entry("A", "50"), entry("B", "10"));
    assertThat(bureau.settle().applied().get(0).bounds()).isTrue();
  }

  /** R08 沂水: 100 for the project, 另行 50 for the benchmark. */
  @Test
  void what_is_additive_is_paid_beside_each_other() {
    bureau.rule(new Additive(terms("另行"), refs("技改", "标杆")));
    bureau.grant("技改", "100").grant("标杆", "50");

    assertThat(Bureau.total(bureau.settle())).isEqualByComparingTo("1500000");
    assertThat(bureau.settler().isNeeded()).isFalse();
  }

  @Test
  void ceilings_of_a_policy_cut_before_those_across_policies() {
    bureau.number("总", "万元", "50");
    Terms terms = new Terms("", "跨政策", null, "原文", null, terms("x").declared());
    bureau.across(
        new Ceiling(
            terms,
            refs("A", "B"),
            new Limit(parameter("总"), null),
            true,
            Cut.LAST_FIRST,
            null,
            false));
    bureau.rule(ceiling("B", "A")).grant("A", "40").grant("B", "40");

    assertThat(bureau.decided()).containsExactly(entry("A", "20"), entry("B", "30"));
    assertThat(bureau.settle().applied()).extracting(Applied::rule).containsExactly("累计上限", "跨政策");
    assertThat(bureau.settler().isNeeded()).isTrue();
  }

  @Test
  void what_is_cut_keeps_the_rounding_of_its_policy() {
    bureau.rounding = new Rounding(BigDecimal.ONE, RoundingMode.DOWN);
    bureau.number("上限", "元", "100.75").rule(ceiling("A", "B"));
    bureau.grant("A", "0.0050").grant("B", "1");
    assertThat(bureau.decided()).containsExactly(entry("A", "0.005"), entry("B", "0.005"));

    bureau.number("上限", "元", "50.99");
    assertThat(bureau.decided()).containsEntry("B", "EXHAUSTED A=0.005");
  }

  @Test
  void in_proportion_in_whole_steps_of_the_policy() {
    bureau.rounding = new Rounding(BigDecimal.ONE, RoundingMode.DOWN);
    bureau.number("上限", "元", "100.75");
    bureau.rule(ceiling(LIMIT, null, Cut.PROPORTIONAL, null, "A", "B", "C"));
    bureau.grant("A", "1").grant("B", "1").grant("C", "1");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "0.0034"), entry("B", "0.0033"), entry("C", "0.0033"));
  }

  @Test
  void each_year_has_its_own_limit_and_its_own_past() {
    bureau.number("上限", "万元", "100").rule(ceiling(LIMIT, null, Cut.LAST_FIRST, OF_YEAR, "A", "B"));
    bureau.grant("A", "80");
    Granted now = bureau.granted("B", bureau.firm, "90", false);
    LocalDate before = LocalDate.of(2024, 12, 31);
    Matter matter = new Matter("P", "B", bureau.firm.id(), before);
    bureau.ruling(new Granted(matter, now.amount(), null, List.of()));
    bureau.given(bureau.firm, "已获奖补");
    assertThat(bureau.decided()).containsExactly(entry("A", "80"), entry("B", "90"));

    bureau.received("1", "30", "市", "", before);
    assertThat(bureau.decided()).containsExactly(entry("A", "80"), entry("B", "70"));
  }
}
