package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestVerbTest {
  private final Run run = Run.cached();
  @TempDir private Path folder = Path.of("");

  @Test
  void every_example_of_the_rules_passes_and_is_named_by_its_sentence() {
    assertThat(run.program("test")).as(run.out()).isZero();

    assertThat(run.out()).contains("✓ ").doesNotContain("✗");
  }

  @Test
  void one_policy_can_be_named() {
    assertThat(run.program("test", "光伏与微电网")).isZero();

    assertThat(run.out()).contains("光伏与微电网").doesNotContain("闲置土地");
  }

  @Test
  void an_unknown_policy_is_told_with_the_nearest() {
    assertThat(run.program("test", "光伏")).isEqualTo(1);

    assertThat(run.err()).contains("没有“光伏”").contains("也许是 光伏与微电网");
  }

  @Test
  void a_failing_example_shows_expected_beside_actual() throws IOException {
    Path rules = RulesCopy.in(folder);
    RulesCopy.replace(
        rules.resolve("policies/光伏与微电网/policy.yaml"), "2025-07-01: 20 }", "2025-07-01: 21 }");

    assertThat(run.program("test", "光伏与微电网", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out()).contains("✗").contains("预期").contains("实际");
  }

  @Test
  void broken_examples_are_problems() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/光伏与微电网/cases.yaml");
    RulesCopy.replace(cases, "ruling: ", "rulling: ");

    assertThat(run.program("test", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.err()).contains("cases.yaml").contains("rulling");
  }

  @Test
  void what_is_shown_side_by_side_aligns() throws IOException {
    Path rules = RulesCopy.in(folder);
    RulesCopy.replace(
        rules.resolve("policies/光伏与微电网/policy.yaml"), "2025-07-01: 20 }", "2025-07-01: 21 }");
    run.program("test", "光伏与微电网", "--rules", rules.toString());

    List<String> lines = run.out().lines().toList();
    int head = lines.indexOf(lines.stream().filter(l -> l.contains("预期")).findFirst().orElse(""));
    String title = lines.get(head).substring(0, lines.get(head).indexOf("实际"));
    String rule = lines.get(head + 1);
    assertThat(Width.of(rule.substring(0, rule.lastIndexOf("  ") + 2))).isEqualTo(Width.of(title));
  }
}
