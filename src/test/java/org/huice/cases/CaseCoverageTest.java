package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseCoverageTest {
  private static final String SUM = "投资额 >= $政策.value( \"门槛\" )";
  private static final String YEARS = "$政策.elapsed( 开工日, \"年限\" )";
  private static final String TOTAL = "$合计 >= $政策.value( \"合计门槛\" )";
  private static final String MET =
      SmallPolicy.example("都达到", "100", "2024-12-01", "designated", "refused");
  private static final String FAILED =
      SmallPolicy.example("都没有达到", "99.99", "2024-12-02", "refused", "refused");
  private static final String TOTALLED =
      SmallPolicy.example("合计也达到", "1000", "2024-12-01", "designated", "designated");

  private static List<String> gaps(String... examples) {
    return CaseCoverage.of(SmallPolicy.RULES, "认定", SmallPolicy.results(examples)).stream()
        .map(CaseCoverageTest::shown)
        .toList();
  }

  private static String shown(Gap gap) {
    return gap.clause() + " " + gap.kind() + (gap.condition() == null ? "" : " " + gap.condition());
  }

  @Test
  void both_sides_of_every_threshold_and_of_every_clause_leave_no_gap() {
    assertThat(gaps(MET, FAILED, TOTALLED)).isEmpty();
  }

  @Test
  void a_policy_without_cases_has_one_gap() {
    assertThat(gaps()).containsExactly("null NO_CASES");
  }

  @Test
  void a_threshold_that_never_fails_is_told_also_within_or_and_not() {
    assertThat(gaps(MET, TOTALLED))
        .containsExactly(
            "一 NO_REFUSED",
            "一 NEVER_FALSE " + SUM,
            "一 NEVER_FALSE " + YEARS,
            "二 NEVER_FALSE " + SUM);
  }

  @Test
  void a_threshold_that_never_holds_is_told_also_of_a_total() {
    assertThat(gaps(MET, FAILED)).containsExactly("二 NO_POSITIVE", "二 NEVER_TRUE " + TOTAL);
  }

  @Test
  void a_clause_that_nothing_can_fail_needs_no_refusal() {
    assertThat(gaps(FAILED)).noneMatch(gap -> gap.startsWith("三"));
  }

  @Test
  void one_part_of_an_alternative_does_not_show_the_other() {
    String other = SmallPolicy.example("只有年限", "99.99", "2024-12-01", "designated", "refused");

    assertThat(gaps(other, TOTALLED, FAILED)).isEmpty();
    assertThat(gaps(other, FAILED)).contains("一 NEVER_TRUE " + SUM);
  }

  @Test
  void a_case_that_fails_meets_nothing_but_its_readings_stand() {
    String wrong = SmallPolicy.example("写错了", "1000", "2024-12-01", "refused", "refused");

    assertThat(gaps(wrong, FAILED)).containsExactly("一 NO_POSITIVE", "二 NO_POSITIVE");
  }

  @Test
  void a_misreading_shows_nothing() {
    String wrong =
        FAILED
            .replace("  as-of", "  wrong-reading: 按不超过读\n  as-of")
            .replace("refused", "designated");

    assertThat(gaps(MET, wrong, TOTALLED)).isEqualTo(gaps(MET, TOTALLED));
  }

  @Test
  void a_misreading_passes_only_where_something_it_says_does_not_come_out() {
    String name = "  wrong-reading: 按不超过读\n  as-of";
    String right = FAILED.replace("  as-of", name);
    String wrong = right.replace("clause: 一, ruling: refused", "clause: 一, ruling: designated");
    String lost = right.replace("clause: 一, ruling", "clause: 一, subject: Q, ruling");
    String less = right.replace("    - { clause: 三, ruling: designated }\n", "");

    assertThat(SmallPolicy.results(wrong).get(0).passed()).isTrue();
    assertThat(SmallPolicy.results(right).get(0).passed()).isFalse();
    assertThat(SmallPolicy.results(lost).get(0).passed()).isFalse();
    assertThat(SmallPolicy.results(less).get(0).passed()).isFalse();
  }

  @Test
  void cases_of_another_policy_show_nothing_of_this_one() {
    List<CaseResult> results = SmallPolicy.results(MET, FAILED, TOTALLED);

    assertThat(CaseCoverage.of(SmallPolicy.RULES, "认定", results)).isEmpty();
    assertThat(CaseCoverage.of(HandledPolicy.other(), "别的", results))
        .extracting(Gap::kind)
        .containsExactly(Gap.Kind.NO_CASES);
  }

  @Test
  void of_an_undecidable_clause_one_case_that_says_so_is_enough() {
    String open = FAILED.replace(", 开工日: 2024-12-02", "").replaceFirst("refused", "undetermined");
    List<CaseResult> unsaid = SmallPolicy.results(TOTALLED, FAILED);
    List<CaseResult> said = SmallPolicy.results(TOTALLED, open);

    assertThat(CaseCoverage.of(HandledPolicy.undecidable("一"), "认定", unsaid))
        .extracting(CaseCoverageTest::shown)
        .containsExactly("一 NO_CASE");
    assertThat(CaseCoverage.of(HandledPolicy.undecidable("一"), "认定", said)).isEmpty();
  }

  @Test
  void of_a_draft_every_clause_needs_a_case_that_says_so() {
    List<CaseResult> results = SmallPolicy.results(MET, FAILED, TOTALLED);

    assertThat(CaseCoverage.of(HandledPolicy.draft(), "认定", results))
        .extracting(CaseCoverageTest::shown)
        .containsExactly("一 NO_CASE", "二 NO_CASE", "三 NO_CASE");
  }

  @Test
  void a_target_needs_a_case_that_reaches_it_and_one_that_falls_short() {
    assertThat(target(true, false)).isEmpty();
    assertThat(target(true)).containsExactly("一 NO_REFUSED");
    assertThat(target(false)).containsExactly("一 NO_POSITIVE");
  }

  private static List<String> target(boolean... reached) {
    return CaseCoverage.of(HandledPolicy.target(), "目标", HandledPolicy.reports(reached)).stream()
        .map(CaseCoverageTest::shown)
        .toList();
  }
}
