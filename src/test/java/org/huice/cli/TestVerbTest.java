package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
  void one_wrong_comma_loses_a_file_and_no_other() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/光伏与微电网/cases.yaml");
    String text = Files.readString(cases, StandardCharsets.UTF_8);
    Files.writeString(cases, text.replaceFirst("facts:", "facts: {,"), StandardCharsets.UTF_8);

    assertThat(run.program("test", "光伏与微电网", "科技创新债券", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.err()).contains("[yaml-unclosed]");
    assertThat(run.out())
        .contains("科技创新债券")
        .containsPattern("(\\d+) 个案例，\\1 个通过，0 个不通过。读不了的案例文件：\\S+光伏与微电网/cases.yaml，");
  }

  @Test
  void the_facts_of_examples_are_told_by_lint_without_deciding_them() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/光伏与微电网/cases.yaml");
    String text = Files.readString(cases, StandardCharsets.UTF_8);
    Files.writeString(
        cases,
        text.replaceFirst("类别: 光伏发电", "类型别: 光伏发电").replaceFirst("类型: 工业企业", "类型: 工业企业了"),
        StandardCharsets.UTF_8);

    assertThat(run.program("lint", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.err())
        .containsPattern("光伏与微电网/cases.yaml:7:11 \\S+ \\[unknown-choice\\]")
        .containsPattern("光伏与微电网/cases.yaml:9:28 \\S+ \\[unknown-field\\]")
        .contains("类别", "共 2 个问题。");
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
    assertThat(run.out())
        .startsWith("读不了的案例文件：")
        .contains("光伏与微电网/cases.yaml、", "科技创新债券/cases.yaml，")
        .doesNotContain("个通过");
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

  @Test
  void coverage_tells_what_no_example_shows_and_is_no_success_then() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path file = rules.resolve("policies/五大产业/cases.yaml");
    String cases = Files.readString(file);
    Files.writeString(file, cases.substring(0, cases.indexOf("- case: 没有认定")));

    assertThat(run.program("test", "五大产业", "--coverage", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out())
        .contains("没有案例显示信息缺失：主营产业 in (")
        .contains("归类.drl:8:9")
        .contains("覆盖 66%，还缺 1 处：五大产业。");
  }

  @Test
  void examples_that_cannot_be_read_are_not_measured_and_never_whole() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/五大产业/cases.yaml");
    Files.writeString(cases, Files.readString(cases).replaceFirst("as-of", "as-off"));
    Path page = folder.resolve("覆盖.html");

    List<String> words =
        List.of(
            "test", "五大产业", "--coverage", "--rules", rules.toString(), "--out", page.toString());
    assertThat(run.program(words.toArray(String[]::new))).isEqualTo(2);
    assertThat(run.out()).contains("五大产业：没有量覆盖", "什么也没有量").doesNotContain("100%");
    assertThat(page).doesNotExist();
  }

  @Test
  void json_names_the_policies_whose_examples_cannot_be_read() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/五大产业/cases.yaml");
    Files.writeString(cases, Files.readString(cases).replaceFirst("as-of", "as-off"));
    String at = rules.toString();

    assertThat(run.program("test", "五大产业", "--coverage", "--format", "json", "--rules", at))
        .isEqualTo(2);
    assertThat(run.out())
        .containsPattern("\"unread\": \\[\\s*\"五大产业\"")
        .doesNotContain("\"percent\"");
  }

  @Test
  void the_shipped_rules_are_covered_whole() {
    assertThat(run.program("test", "--coverage")).as(run.out()).isZero();
  }

  @Test
  @EnabledIfSystemProperty(named = "huice.nightly", matches = "true")
  void no_mutant_of_the_shipped_rules_survives_without_a_reason() {
    assertThat(run.program("test", "--mutate")).as(run.out()).isZero();
  }

  @Test
  void whole_coverage_is_a_page_that_a_strict_parser_reads() throws IOException {
    Path page = folder.resolve("覆盖.html");

    assertThat(run.program("test", "五大产业", "--coverage", "--out", page.toString())).isZero();
    assertThat(run.out()).contains("覆盖 100%（3/3）。");
    assertThat(Xhtml.read(Files.readString(page)).text())
        .contains("案例覆盖")
        .contains("成立✓ 不成立✓ 信息缺失✓");
    assertThat(run.program("test", "五大产业", "--coverage", "--out", page.toString())).isZero();
    assertThat(run.err()).contains("已替换原有的");
  }

  @Test
  void coverage_as_json_stands_alone_on_standard_output() {
    assertThat(run.program("test", "五大产业", "--coverage", "--format", "json")).isZero();

    assertThat(run.out())
        .startsWith("{")
        .contains("\"schema\": \"coverage-1\"", "\"percent\": 100")
        .doesNotContain("✓");
    assertThat(run.err()).contains("✓ ");
  }

  @Test
  void a_page_without_coverage_and_over_a_foreign_file_is_refused() throws IOException {
    Path page = folder.resolve("别的.html");
    Files.writeString(page, "别的");

    assertThat(run.program("test", "五大产业", "--out", page.toString())).isEqualTo(1);
    assertThat(run.err()).contains("--coverage");
    assertThat(run.program("test", "五大产业", "--coverage", "--out", page.toString())).isEqualTo(1);
    assertThat(Files.readString(page)).isEqualTo("别的");
  }

  @Test
  void a_mutant_that_no_example_notices_is_listed_with_one_that_does() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path cases = rules.resolve("policies/五大产业/cases.yaml");
    String all = Files.readString(cases);
    Files.writeString(cases, all.substring(0, all.indexOf("\n- case", all.indexOf("- case") + 1)));

    assertThat(run.program("test", "五大产业", "--mutate", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out())
        .contains("五大产业/")
        .contains("里去掉")
        .contains("- case: ", "能察觉‘")
        .doesNotContain(" ：")
        .contains("# 请核对原文");
  }

  @Test
  void a_reason_that_fits_no_mutant_fails() throws IOException {
    Path rules = RulesCopy.in(folder);
    Files.writeString(
        rules.resolve("policies/五大产业/mutants.yaml"),
        "- { mutant: 没有这个, equivalent: 等价, reviewed-by: 某人 }\n");

    assertThat(run.program("test", "五大产业", "--mutate", "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.err()).contains("mutants.yaml:1:13").contains("mutant-unknown");
  }

  @Test
  void what_holds_across_policies_is_tried_where_all_of_them_are_tested() throws IOException {
    Path rules = RulesCopy.in(folder);
    Files.writeString(
        rules.resolve("settlement.yaml"),
        "- { additive: 都给, clauses: [光伏与微电网/三(二)3, 科技创新债券/三(二)4], assumed: 演示 }\n");
    Files.writeString(
        rules.resolve("mutants.yaml"), "- { mutant: 没有这个, equivalent: 等价, reviewed-by: 某人 }\n");
    String at = rules.toString();

    assertThat(run.program("test", "光伏与微电网", "科技创新债券", "--mutate", "--rules", at)).isEqualTo(2);
    assertThat(run.out()).contains("settlement.yaml：变异 0 个");
    assertThat(run.err()).contains("mutants.yaml:1:13").contains("mutant-unknown");
    assertThat(run.program("test", "科技创新债券", "--mutate", "--rules", at)).isZero();
    assertThat(run.out()).containsOnlyOnce("settlement.yaml");
  }

  @Test
  void what_is_recorded_passes_once_it_is_appended() throws IOException {
    Path rules = RulesCopy.in(folder);

    assertThat(record(rules, "--name", "记下的例子", "--append")).as(run.err()).isZero();
    assertThat(run.program("test", "光伏与微电网", "--rules", rules.toString())).isZero();
    assertThat(run.out()).contains("✓ 记下的例子");
  }

  @Test
  void what_is_recorded_is_printed_for_a_person_to_confirm() {
    assertThat(record(Path.of("rules"))).isZero();
    assertThat(run.out()).startsWith("- case: ").contains("# 请核对");
  }

  private int record(Path rules, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "test",
                "--record",
                "fixtures/enterprises/豫光新能.json",
                "--policy",
                "光伏与微电网",
                "--as-of",
                "2025-12-01",
                "--rules",
                rules.toString()));
    words.addAll(List.of(more));
    return run.program(words.toArray(String[]::new));
  }
}
