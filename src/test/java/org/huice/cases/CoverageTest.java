package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String SUM = "投资额 >= $政策.value( \"门槛\" )";
  private static final String YEARS = "$政策.elapsed( 开工日, \"年限\" )";
  private static final String LEAST = "投资额 >= $政策.value( \"下限\" )";
  private static final String TOTAL = "$合计 >= $政策.value( \"合计门槛\" )";
  private static final String READING = "$政策.choice( \"读法\" ) == \"是\"";

  private static final String MET =
      SmallPolicy.example("都达到", "1000", "2024-12-01", "designated", "designated");
  private static final String FAILED =
      SmallPolicy.example("都没有达到", "9.99", "2024-12-02", "refused", "refused");
  private static final String NO_DAY =
      SmallPolicy.example("没有日期", "99", "2024-12-01", "undetermined", "refused")
          .replace(", 开工日: 2024-12-01", "");
  private static final String NO_SUM =
      SmallPolicy.example("没有金额", "99", "2024-12-02", "undetermined", "undetermined")
          .replace("投资额: 99, ", "");

  private static PolicyCoverage coverage(String... examples) {
    return Coverage.of(SmallPolicy.RULES, "认定", SmallPolicy.watched(examples));
  }

  private static List<String> lacking(PolicyCoverage coverage) {
    List<String> lacking = new ArrayList<>();
    for (PolicyCoverage.ClauseCoverage clause : coverage.clauses()) {
      for (Item item : clause.items()) {
        item.cells().stream()
            .filter(Item.Cell::lacking)
            .forEach(
                cell ->
                    lacking.add(
                        clause.clause()
                            + " "
                            + item.kind()
                            + " "
                            + item.text()
                            + (item.bound() == null ? "" : " " + item.bound())
                            + " "
                            + cell.sight()));
      }
    }
    return lacking;
  }

  private static List<String> lacking(String... examples) {
    return lacking(coverage(examples));
  }

  @Test
  void four_cases_show_every_side_of_every_condition() {
    assertThat(lacking(MET, FAILED, NO_DAY, NO_SUM)).isEmpty();
    assertThat(coverage(MET, FAILED, NO_DAY, NO_SUM).tally())
        .satisfies(tally -> assertThat(tally.isWhole()).isTrue())
        .satisfies(tally -> assertThat(tally.percent()).hasValue(100));
  }

  @Test
  void without_the_case_that_lacks_the_day_only_its_missing_is_unseen() {
    assertThat(lacking(MET, FAILED, NO_SUM)).containsExactly("一 TEST " + YEARS + " MISSING");
  }

  @Test
  void without_the_case_that_lacks_the_sum_every_missing_that_hangs_on_it_is_unseen() {
    assertThat(lacking(MET, FAILED, NO_DAY))
        .containsExactly(
            "一 TEST " + SUM + " MISSING",
            "二 NOT 项目 MISSING",
            "二 TEST " + SUM + " MISSING",
            "二 FIGURES 项目 MISSING",
            "二 TEST " + LEAST + " MISSING",
            "二 TEST " + TOTAL + " MISSING");
  }

  @Test
  void what_selects_the_facts_of_an_accumulate_is_seen_from_both_sides_too() {
    String above = SmallPolicy.example("没有达到,但在下限以上", "10", "2024-12-02", "refused", "refused");

    assertThat(lacking(MET, above, NO_DAY, NO_SUM)).containsExactly("二 TEST " + LEAST + " FALSE");
  }

  @Test
  void what_never_holds_is_unseen_by_its_place() {
    assertThat(lacking(FAILED, NO_DAY, NO_SUM))
        .containsExactly(
            "一 TEST " + SUM + " TRUE",
            "一 TEST " + YEARS + " TRUE",
            "二 NOT 项目 TRUE",
            "二 TEST " + SUM + " TRUE",
            "二 TEST " + TOTAL + " TRUE");
  }

  @Test
  void no_case_shows_nothing_and_of_an_option_of_the_policy_one_side_is_asked_for() {
    assertThat(lacking())
        .contains("一 TEST " + READING + " TRUE")
        .doesNotContain(
            "一 TEST " + READING + " FALSE", "一 TEST " + READING + " MISSING", "二 FIGURES 项目 FALSE");
    assertThat(coverage().tally().shown()).isZero();
  }

  @Test
  void an_option_that_a_case_changes_is_seen_on_its_other_side() {
    String other =
        SmallPolicy.example("另一种读法", "1000", "2024-12-01", "refused", "designated")
            .replace("  facts", "  parameters: { 读法: { values: { 2025-01-01: 否 } } }\n  facts");

    assertThat(cell(coverage(MET, other), READING, Sight.FALSE).cases()).containsExactly("另一种读法");
    assertThat(cell(coverage(other), READING, Sight.TRUE).excuse()).isEqualTo(Excuse.POLICY_ALONE);
    assertThat(cell(coverage(MET), READING, Sight.FALSE).excuse()).isEqualTo(Excuse.POLICY_ALONE);
  }

  @Test
  void each_side_names_the_cases_that_show_it_in_the_order_of_the_file() {
    PolicyCoverage coverage = coverage(MET, FAILED, NO_DAY, NO_SUM);

    assertThat(coverage.cases()).containsExactly("都达到", "都没有达到", "没有日期", "没有金额");
    assertThat(cell(coverage, SUM, Sight.TRUE).cases()).containsExactly("都达到");
    assertThat(cell(coverage, SUM, Sight.FALSE).cases()).containsExactly("都没有达到", "没有日期");
    assertThat(cell(coverage, SUM, Sight.MISSING).cases()).containsExactly("没有金额");
  }

  @Test
  void a_case_that_fails_and_a_misreading_show_nothing() {
    String wrong = NO_DAY.replace("一, ruling: undetermined", "一, ruling: refused");
    String misreading =
        NO_DAY
            .replace("  as-of", "  wrong-reading: 没有写就是没有\n  as-of")
            .replace("一, ruling: undetermined", "一, ruling: refused");

    List<String> unseen = lacking(MET, FAILED, NO_SUM);
    assertThat(lacking(MET, FAILED, wrong, NO_SUM)).isEqualTo(unseen);
    assertThat(lacking(MET, FAILED, misreading, NO_SUM)).isEqualTo(unseen);
  }

  @Test
  void a_list_that_was_not_given_is_missing_for_not_and_accumulate() {
    String noList =
        """
        - case: 没有清单
          as-of: 2025-12-01
          facts:
            企业: { 编号: E, 所在地: "410100" }
          expect:
            - { clause: 二, ruling: undetermined }
            - { clause: 三, ruling: designated }
        """;

    assertThat(lacking(MET, FAILED, NO_DAY, noList))
        .containsExactly(
            "一 TEST " + SUM + " MISSING",
            "二 TEST " + SUM + " MISSING",
            "二 TEST " + LEAST + " MISSING");
  }

  @Test
  void the_same_cases_give_the_same_coverage_whatever_their_order() {
    assertThat(coverage(MET, FAILED, NO_DAY, NO_SUM))
        .hasToString(coverage(MET, FAILED, NO_DAY, NO_SUM).toString());
    assertThat(coverage(NO_SUM, NO_DAY, FAILED, MET).tally())
        .isEqualTo(coverage(MET, FAILED, NO_DAY, NO_SUM).tally());
  }

  @Test
  void tiers_rows_and_both_sides_of_limits_are_named_until_a_case_uses_them() {
    PolicyCoverage none = paid();
    PolicyCoverage one =
        paid(
            PaidPolicy.example("第一档", "100", "甲", "", "granted, amount: \"50.00\"")
                .replace("二, ruling: granted", "二, ruling: superseded"));

    assertThat(lacking(none))
        .containsExactly(
            "一 TIER_FROM 档次 100元 USED",
            "一 TIER_ABOVE 档次 1000元 USED",
            "一 TIER_BELOW 档次 100元 USED",
            "一 AT_MOST 上限 CHANGED",
            "一 AT_MOST 上限 LEFT",
            "二 ROW 表 1 USED",
            "二 ROW 表 2 USED",
            "三 AT_MOST 隐去的上限 CHANGED",
            "三 AT_MOST 隐去的上限 LEFT");
    assertThat(lacking(one))
        .containsExactly(
            "一 TIER_ABOVE 档次 1000元 USED",
            "一 TIER_BELOW 档次 100元 USED",
            "一 AT_MOST 上限 CHANGED",
            "二 ROW 表 2 USED",
            "三 AT_MOST 隐去的上限 CHANGED",
            "三 AT_MOST 隐去的上限 LEFT");
  }

  @Test
  void rules_between_awards_have_their_sides_too() {
    assertThat(paid().settlement())
        .extracting(item -> item.kind() + " " + item.text() + " " + item.cells().size())
        .containsExactly("SELECTION 就高 1", "CEILING 累计 2");
  }

  private static PolicyCoverage paid(String... examples) {
    return Coverage.of(PaidPolicy.RULES, "奖补", PaidPolicy.watched(examples));
  }

  private static Item.Cell cell(PolicyCoverage coverage, String text, Sight sight) {
    return coverage.clauses().get(0).items().stream()
        .filter(item -> item.text().equals(text))
        .map(item -> Objects.requireNonNull(item.cell(sight)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_hundred_per_cent_is_said_of_the_whole_only() {
    assertThat(new Tally(1000, 999).percent()).hasValue(99);
    assertThat(new Tally(0, 0).percent()).isEmpty();
    assertThat(Arrays.asList(new Tally(3, 2).isWhole(), new Tally(3, 3).isWhole()))
        .containsExactly(false, true);
  }
}
