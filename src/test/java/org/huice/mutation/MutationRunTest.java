package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.cases.CaseDraft;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationRunTest {
  private static final String RULE = "一 验收合格的项目: ";
  private static RuleSet rules =
      new RuleSet("", new Vocabulary(Map.of(), Map.of()), Map.of(), List.of(), List.of());
  private static MutationResult weak = new MutationResult("", 0, 0, List.of(), List.of());

  @BeforeAll
  static void run(@TempDir Path folder) {
    rules = MutatedPolicy.in(folder);
    weak = MutatedPolicy.run(rules, MutatedPolicy.WEAK);
  }

  private static List<String> ids(MutationResult result) {
    return result.survivors().stream().map(one -> one.mutant().id()).toList();
  }

  @Test
  void what_changes_the_outcome_of_an_example_is_noticed() {
    assertThat(ids(weak))
        .doesNotContain(
            "比例 2025-01-01: 10 -> 11",
            "比例 2025-01-01: 10 -> 9",
            RULE + "drop minus( $项目, \"自筹额\" )",
            RULE + "drop times( \"比例\" )",
            RULE + "negate 已验收",
            RULE + "投资额 >= $政策.value( \"门槛\" ): >= -> <",
            RULE + "类别 in ( 类别.甲, 类别.乙 ): in -> not in",
            RULE + "drop 类别.甲 of 类别 in ( 类别.甲, 类别.乙 )");
  }

  @Test
  void what_no_example_shows_survives_whatever_its_kind() {
    assertThat(ids(weak))
        .contains(
            "门槛 2025-01-01: 100 -> 101",
            "门槛 2025-01-01: 100 -> 99",
            "门槛 2026-01-01: 200 -> 199",
            "门槛: 2026-01-01 -> 2026-01-02",
            "上限 2025-01-01: 500 -> 501",
            "上限 cap.inclusive: true -> false",
            "截止日 2025-01-01: 2025-12-31 -> 2026-01-01",
            "读法 2025-01-01: 宽 -> 严",
            "分档 2025-01-01 #1 from: 1000 -> 1001",
            "分档 2025-01-01 #1 rate: 1.5 -> 1.6",
            "分档 2025-01-01 #2 3000: above -> from",
            RULE + "drop 已验收",
            RULE + "drop 类别.乙 of 类别 in ( 类别.甲, 类别.乙 )",
            RULE + "投资额 >= $政策.value( \"门槛\" ): >= -> >",
            RULE + "竣工日 <= $政策.date( \"截止日\" ): <= -> <",
            RULE + "drop $政策.choice( \"读法\" ) == \"严\"",
            RULE + "drop not 处罚( 已撤销 == false )",
            RULE + "drop 已撤销 == false",
            RULE + "drop atMost( \"上限\" )",
            "settlement: drop highest 就高",
            "rounding.mode: half-up -> down");
  }

  @Test
  void what_the_document_blacks_out_is_not_changed() {
    assertThat(Mutants.of(rules, MutatedPolicy.NAME))
        .extracting(Mutant::id)
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.startsWith("奖金 "));
  }

  @Test
  void a_suggested_example_notices_its_mutant_once_it_is_pasted() {
    MutationResult before = weak;
    StringBuilder cases = new StringBuilder(MutatedPolicy.WEAK);
    List<String> open = new ArrayList<>();
    for (Survivor survivor : before.survivors()) {
      CaseDraft draft = survivor.suggested();
      if (draft == null) {
        open.add(survivor.mutant().id());
      } else {
        cases.append("\n").append(draft.text(survivor.mutant().id(), "请核对原文"));
      }
    }

    MutationResult after = MutatedPolicy.run(rules, cases.toString());

    assertThat(after.left()).isZero();
    assertThat(ids(after)).isSubsetOf(open);
    assertThat(open).hasSizeLessThan(before.survivors().size() / 2);
  }

  @Test
  void the_boundary_of_a_comparison_is_suggested_exactly() {
    CaseDraft draft = suggestion(RULE + "投资额 >= $政策.value( \"门槛\" ): >= -> >");

    assertThat(draft.text("一句话", "请核对原文"))
        .contains("投资额: 100,")
        .contains("ruling: granted")
        .contains("# 请核对原文");
  }

  @Test
  void an_amount_beyond_the_cap_is_suggested_for_the_cap() {
    assertThat(suggestion("上限 2025-01-01: 500 -> 501").expected())
        .containsExactly("{ clause: 一, ruling: granted, amount: \"500.00\" }");
  }

  private CaseDraft suggestion(String id) {
    return weak.survivors().stream()
        .filter(one -> one.mutant().id().equals(id))
        .map(one -> Objects.requireNonNull(one.suggested(), id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_runs_say_the_same_in_the_same_order() {
    assertThat(text(MutatedPolicy.run(rules, MutatedPolicy.WEAK))).isEqualTo(text(weak));
  }

  private static List<String> text(MutationResult result) {
    return result.survivors().stream()
        .map(
            one ->
                one.mutant().id()
                    + (one.suggested() == null ? "" : one.suggested().text("一句话", "核对")))
        .toList();
  }

  @Test
  void an_example_that_fails_notices_nothing_and_is_counted() {
    MutationResult result =
        MutatedPolicy.run(rules, MutatedPolicy.WEAK.replace("\"200.00\"", "\"201.00\""));

    assertThat(result.left()).isEqualTo(1);
    assertThat(result.survivors()).hasSize(result.mutants());
    assertThat(result.passed()).isFalse();
  }

  @Test
  void survivors_with_reasons_are_not_open() {
    MutationResult result = reasoned(weak.survivors(), List.of());

    assertThat(result.problems()).isEmpty();
    assertThat(result.open()).isZero();
    assertThat(result.passed()).isTrue();
    assertThat(ids(result)).isEqualTo(ids(weak));
  }

  @Test
  void one_survivor_without_a_reason_is_open() {
    List<Survivor> others = weak.survivors().subList(1, weak.survivors().size());

    MutationResult result = reasoned(others, List.of());

    assertThat(result.open()).isEqualTo(1);
    assertThat(result.passed()).isFalse();
  }

  @Test
  void a_reason_for_a_mutant_that_is_noticed_or_unknown_is_a_problem() {
    MutationResult result =
        reasoned(weak.survivors(), List.of("比例 2025-01-01: 10 -> 11", "比例 2025-01-01: 10 -> 12"));

    assertThat(result.passed()).isFalse();
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(MutationProblem.MUTANT_NOTICED, MutationProblem.MUTANT_UNKNOWN);
  }

  private static MutationResult reasoned(List<Survivor> survivors, List<String> others) {
    Map<String, Reason> reasons = new TreeMap<>();
    Stream.concat(survivors.stream().map(one -> one.mutant().id()), others.stream())
        .forEach(
            id -> reasons.put(id, new Reason(id, "等价", "某人", new Place("mutants.yaml", 1, 3))));
    return MutationRun.of(
        rules,
        MutatedPolicy.NAME,
        MutatedPolicy.cases(rules, MutatedPolicy.WEAK),
        reasons,
        List.of());
  }
}
