package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huice.cases.CaseDraft;
import org.huice.evaluation.Evaluator;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node;
import org.huice.tree.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
  private static final String FACTS =
      """
      企业:
        编号: E1
        名称: 甲公司
        所在地: "410100"
        项目:
          - { 编号: "1", 类别: 乙, 已验收: true, 竣工日: 2025-03-01, 投资额: 3000.50, 自筹额: 1000 }
          - { 编号: P2, 类别: 甲, 已验收: false, 投资额: 3000 }
        处罚: []
      """;

  @TempDir private Path folder = Path.of("");

  private Optional<CaseDraft> record(RuleSet rules, String day) {
    Node facts =
        YamlTree.read("facts.yaml", FACTS.getBytes(StandardCharsets.UTF_8), problem -> {})
            .orElseThrow();
    return new Recording(
            rules, Evaluator.ofReadings(rules), MutatedPolicy.NAME, LocalDate.parse(day))
        .of((Node.Mapping) facts);
  }

  @Test
  void what_is_recorded_passes_when_it_is_pasted() {
    RuleSet rules = MutatedPolicy.in(folder);
    CaseDraft draft = record(rules, "2025-06-01").orElseThrow();

    List<PolicyCase> cases = MutatedPolicy.cases(rules, draft.text("一句话", "请核对"));

    assertThat(cases).hasSize(1);
    assertThat(MutatedPolicy.run(rules, draft.text("一句话", "请核对")).left()).isZero();
  }

  @Test
  void every_ruling_is_recorded_with_what_came_out() {
    CaseDraft draft = record(MutatedPolicy.in(folder), "2025-06-01").orElseThrow();

    assertThat(draft.expected())
        .containsExactly(
            "{ clause: 一, subject: \"1\", ruling: undetermined, so-far: \"200.00\","
                + " missing: [\"补助/奖金\"] }",
            "{ clause: 一, subject: P2, ruling: refused, failed: 已验收 }",
            "{ clause: 二, subject: \"1\", ruling: undetermined, so-far: \"60.01\","
                + " missing: [\"补助/奖金\"] }",
            "{ clause: 二, subject: P2, ruling: refused, failed: 类别 }");
  }

  @Test
  void facts_on_which_nothing_hangs_are_left_out() {
    String text = record(MutatedPolicy.in(folder), "2025-06-01").orElseThrow().text("一", "核对");

    assertThat(text).contains("自筹额: 1000").doesNotContain("甲公司");
  }

  @Test
  void a_policy_that_does_not_hold_yet_is_recorded_as_such() {
    assertThat(record(MutatedPolicy.in(folder), "2024-06-01").orElseThrow().expected())
        .allMatch(line -> line.contains("ruling: notInForce"));
  }
}
