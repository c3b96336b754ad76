package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.utils.WCWidth;
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
  void a_policy_without_examples_fails() throws IOException {
    Path rules = RulesCopy.in(folder);
    Files.delete(rules.resolve("policies/科技创新债券/cases.yaml"));

    assertThat(run.program("test", "科技创新债券", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out()).contains("科技创新债券：案例还缺 1 处").contains("一个案例也没有");
  }

  @Test
  void a_threshold_that_no_example_fails_is_named_with_its_place() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/闲置土地/cases.yaml");
    RulesCopy.replace(cases, "已动工面积: 20000\n", "已动工面积: 19999.98\n");

    assertThat(run.program("test", "闲置土地", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out())
        .contains("第二条第二款：没有案例使这个条件不成立：$政策.shareBelow( 已动工面积, 应动工面积")
        .contains("不征费的情形.drl:");
  }

  @Test
  void gaps_are_told_in_english_too() throws IOException {
    Path rules = RulesCopy.in(folder);
    Files.delete(rules.resolve("policies/科技创新债券/cases.yaml"));

    assertThat(run.program("test", "科技创新债券", "--lang", "en", "--rules", rules.toString()))
        .isEqualTo(2);
    assertThat(run.out()).contains("cases to be added").contains("there is none");
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
    assertThat(width(rule.substring(0, rule.lastIndexOf("  ") + 2))).isEqualTo(width(title));
  }

  private static int width(String text) {
    return text.codePoints().map(WCWidth::wcwidth).sum();
  }

  @Test
  void examples_that_cannot_be_read_count_as_failed_and_lint_tells_them() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/科技创新债券/cases.yaml");
    Files.writeString(cases, "没有清单\n", StandardCharsets.UTF_8);
    Path broken = rules.resolve("policies/光伏与微电网/cases.yaml");
    Files.delete(broken);
    Files.createDirectory(broken);

    assertThat(run.program("test", "光伏与微电网", "科技创新债券", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out()).contains("2 个案例，0 个通过，2 个不通过");
    assertThat(run.program("lint", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.err()).contains("是文件夹").contains("cases.yaml:1");
  }

  @Test
  void what_an_example_says_wrongly_is_told_in_the_words_of_the_page() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/闲置土地/cases.yaml");
    String text = Files.readString(cases, StandardCharsets.UTF_8);
    Files.writeString(
        cases, text.replaceAll("failed: [^,}\n]+", "failed: 没有这个"), StandardCharsets.UTF_8);

    assertThat(run.program("test", "闲置土地", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out()).contains("见下").contains("要求").doesNotContain("$政策.");
  }

  @Test
  void a_ruling_that_the_example_leaves_out_is_told() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/科技创新债券/cases.yaml");
    String text = Files.readString(cases, StandardCharsets.UTF_8);
    Files.writeString(
        cases, text.replace("ruling: granted", "ruling: refused"), StandardCharsets.UTF_8);

    run.program("test", "科技创新债券", "--rules", rules.toString());
    assertThat(run.out()).contains("refused").contains("granted");
  }
}
