package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huice.cases.CaseDraft;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy says once for all its clauses, and what holds between several policies. */
class WholePolicyMutantsTest {
  private static RuleSet rules =
      new RuleSet("", new Vocabulary(Map.of(), Map.of()), Map.of(), List.of(), List.of());

  private static MutationResult weakOne = new MutationResult("", 0, 0, List.of(), List.of());
  private static MutationResult weakAcross = weakOne;

  @BeforeAll
  static void read(@TempDir Path folder) {
    rules = SettledPolicies.in(folder);
    weakOne = one(weak());
    weakAcross = across(weak());
  }

  private static List<PolicyCase> weak() {
    return SettledPolicies.cases(
        rules, SettledPolicies.WEAK.formatted("一"), SettledPolicies.WEAK.formatted("二"));
  }

  private static List<PolicyCase> cut() {
    return SettledPolicies.cases(
        rules,
        SettledPolicies.CUT.formatted("一", "300.00"),
        SettledPolicies.CUT.formatted("二", "200.00"));
  }

  private static List<String> ids(MutationResult result) {
    return result.survivors().stream().map(one -> one.mutant().id()).toList();
  }

  private static MutationResult one(List<PolicyCase> cases) {
    return MutationRun.of(rules, "甲", cases, Map.of(), List.of());
  }

  private static MutationResult across(List<PolicyCase> cases) {
    return MutationRun.across(rules, cases, Map.of(), List.of());
  }

  @Test
  void the_days_and_the_place_of_force_the_counting_and_the_rounding_are_changed() {
    assertThat(ids(weakOne))
        .contains(
            "in-force.from: 2025-01-01 -> 2025-01-02",
            "in-force.from: 2025-01-01 -> 2024-12-31",
            "in-force.to: 2026-12-31 -> 2027-01-01",
            "in-force.to: 2026-12-31 -> 2026-12-30",
            "jurisdiction: 410100 -> 000000",
            "elapsed.leap-day: month-end -> next-day",
            "rounding.to: 1 元 -> 0.1 元",
            "rounding.to: 1 元 -> 100 元")
        .doesNotContain("rounding.to: 1 元 -> 10000 元", "rounding.mode: down -> down");
  }

  @Test
  void an_example_of_the_very_day_notices_how_years_are_counted() {
    assertThat(ids(weakOne)).contains("elapsed.on-anniversary: true -> false");
    assertThat(ids(one(SettledPolicies.cases(rules, onTheDay(), "[]"))))
        .doesNotContain("elapsed.on-anniversary: true -> false");
  }

  private static String onTheDay() {
    return SettledPolicies.WEAK.formatted("一").replace("2024-05-31", "2024-06-01");
  }

  @Test
  void where_only_days_are_counted_no_day_is_ever_missing(@TempDir Path folder) {
    RuleSet days = SettledPolicies.in(folder, "天");

    assertThat(Mutants.of(days, "甲"))
        .extracting(Mutant::id)
        .contains("elapsed.on-anniversary: true -> false")
        .noneMatch(id -> id.startsWith("elapsed.leap-day"));
  }

  @Test
  void at_most_said_exactly_is_noticed_by_any_amount() {
    assertThat(Mutants.of(rules, "甲"))
        .extracting(Mutant::id)
        .contains("一比例 bound: ceiling -> exact");
    assertThat(ids(weakOne)).doesNotContain("一比例 bound: ceiling -> exact");
  }

  @Test
  void an_example_is_suggested_for_days_place_and_counting() {
    assertThat(suggested("in-force.from: 2025-01-01 -> 2025-01-02").asOf())
        .hasToString("2025-01-01");
    assertThat(suggested("in-force.from: 2025-01-01 -> 2024-12-31").asOf())
        .hasToString("2024-12-31");
    assertThat(suggested("in-force.to: 2026-12-31 -> 2027-01-01").asOf()).hasToString("2027-01-01");
    assertThat(suggested("jurisdiction: 410100 -> 000000").expected())
        .containsExactly("{ clause: 一, ruling: notInForce, cause: elsewhere }");
    assertThat(suggested("elapsed.on-anniversary: true -> false").expected())
        .containsExactly("{ clause: 一, ruling: granted, amount: \"100.00\", ceiling: true }");
  }

  private static CaseDraft suggested(String id) {
    return weakOne.survivors().stream()
        .filter(one -> one.mutant().id().equals(id) && one.suggested() != null)
        .map(Survivor::suggested)
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  @Test
  void a_parameter_that_only_the_settlement_across_reads_is_changed_in_its_policy() {
    assertThat(ids(weakOne)).contains("一合计 2025-01-01: 500 -> 501");
    assertThat(Mutants.of(rules, "乙")).extracting(Mutant::id).noneMatch(id -> id.contains("合计"));
  }

  @Test
  void what_holds_across_policies_is_changed_whole() {
    assertThat(ids(weakAcross))
        .containsExactly(
            "drop ceiling 两项合计",
            "ceiling 两项合计 inclusive: true -> false",
            "ceiling 两项合计 cut: last-first -> proportional",
            "ceiling 两项合计 per: 项目 -> applicant",
            "ceiling 两项合计 order: 甲/一, 乙/二 -> 乙/二, 甲/一",
            "drop 甲/一 of ceiling 两项合计 clauses",
            "drop 乙/二 of ceiling 两项合计 clauses");
    assertThat(MutationRun.settledAcross(rules)).containsExactlyInAnyOrder("甲", "乙");
  }

  @Test
  void examples_of_any_of_the_policies_notice_it() {
    assertThat(ids(across(cut()))).containsExactly("ceiling 两项合计 per: 项目 -> applicant");
    assertThat(across(cut()).left()).isZero();
  }

  @Test
  void an_example_is_suggested_for_what_holds_across() {
    assertThat(weakAcross.survivors())
        .filteredOn(one -> one.mutant().id().equals("drop ceiling 两项合计"))
        .allSatisfy(one -> assertThat(one.suggested()).isNotNull());
  }
}
