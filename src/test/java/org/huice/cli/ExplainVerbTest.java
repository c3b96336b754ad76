package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainVerbTest {
  private static final String FIRM = "fixtures/enterprises/豫光新能.json";
  private static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  private static final String DAY = "2025-12-01";

  private final Run run = Run.cached();

  private int explain(String... more) {
    List<String> arguments = new ArrayList<>(List.of("explain", FIRM, "--as-of", DAY));
    arguments.addAll(List.of(more));
    return run.program(arguments.toArray(String[]::new));
  }

  private List<String> heads() {
    List<String> lines = run.out().lines().toList();
    return IntStream.range(1, lines.size())
        .filter(at -> lines.get(at).matches("─+"))
        .mapToObj(at -> lines.get(at - 1))
        .toList();
  }

  @Test
  void a_refusal_says_first_why_and_then_shows_every_condition_of_every_rule() {
    assertThat(explain("--subject", "CN-2025-002")).isZero();

    assertThat(run.out().lines().toList())
        .containsSubsequence(
            "不符合 · 光伏与微电网 三(二)3 · 能源项目 CN-2025-002 二期储能",
            "    原因：类别 为 储能，要求为其中之一：光伏发电、工业绿色微电网",
            "    规则“三(二)3 光伏发电、工业绿色微电网项目按设备投资额给予奖励”：✗ 不符合，1 个条件不符合"
                + "（rules/policies/光伏与微电网/设备投资奖励.drl:5）",
            "        ✓ 符合      企业 的 类型 为 工业企业，要求为其中之一：工业企业、工业园区",
            "        ✗ 不符合    类别 为 储能，要求为其中之一：光伏发电、工业绿色微电网",
            "        ✓ 符合      设备投资额 8,000,000.00 元，要求高于 0.00 元",
            "        · 不影响    设备投资额 8,000,000.00 元，要求高于 储能设备投资额（未填写，不影响此处的结果）");
    assertThat(run.out())
        .contains("最高不超过**万元。”")
        .contains("取自 $.企业.能源项目[1].类别（申报） · 规则原文 类别 in ( 项目类别.光伏发电, 项目类别.工业绿色微电网 )");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_charge_shows_its_arithmetic_and_its_parameters() {
    assertThat(explain("--clause", "三、一(满一年征费)")).isZero();

    assertThat(heads()).containsExactly("应缴 · 闲置土地 三、一(满一年征费) · 土地 ZD-2022-007 · 6,000,000.00 元");
    assertThat(run.out())
        .contains("× 闲置费比例 20% = 6,000,000.00 元")
        .contains("        闲置费比例：20%（三、一(满一年征费)）")
        .contains("（参数“征费年限” 1 年，三、一(满一年征费)）")
        .contains("✓ 全部符合（rules/policies/闲置土地/征缴闲置费.drl:6）");
    assertThat(run.out().indexOf("✓ 全部符合")).isLessThan(run.out().indexOf("：✗ 不符合"));
  }

  @Test
  void of_the_applicant_alone_it_says_how_much_there_is_on_what_it_has() {
    assertThat(explain("--subject", "91410122MA9F000018")).isZero();
    assertThat(run.out())
        .containsPattern("这里只列以本单位为对象的。名下 .*能源项目.* 另有 .*\\d 项不符合.*，不加 --subject 全部列出。");
    Run english = Run.cached();
    english.program(
        "explain", FIRM, "--as-of", DAY, "--subject", "91410122MA9F000018", "--lang", "en");
    assertThat(english.out()).contains("Without --subject all are listed.");
  }

  @Test
  void of_a_project_or_of_all_it_says_nothing_of_others() {
    explain("--subject", "CN-2025-002");
    assertThat(run.out()).doesNotContain("不加 --subject");
    Run all = Run.cached();
    all.program("explain", FIRM, "--as-of", DAY);
    assertThat(all.out()).doesNotContain("不加 --subject");
  }

  @Test
  void what_is_missing_is_told_with_its_worth_and_gone_once_it_is_supplied() {
    assertThat(explain("--subject", "GF-2025-001")).isZero();
    assertThat(run.out())
        .contains("缺什么（涉及 不超过 2,400,000.10 元）")
        .contains("· 政策参数“单个项目上限”（光伏与微电网 三(二)3 原文隐去；待发文机关明确，试算可用 --with）");

    Run supplied = Run.cached();
    supplied.program("explain", FIRM, "--as-of", DAY, "--with", CAP, "--subject", "GF-2025-001");
    assertThat(supplied.out())
        .contains("警示")
        .contains("单个项目上限：不超过 300 万元（三(二)3）（补充参数，非原文）")
        .doesNotContain("缺什么");
  }

  @Test
  void all_rulings_are_explained_where_none_is_chosen() {
    assertThat(explain()).isZero();

    assertThat(heads()).hasSize(8);
  }

  @Test
  void chosen_are_those_that_meet_every_choice() {
    assertThat(explain("--policy", "光伏与微电网", "--subject", "CN-2025-002")).isZero();

    assertThat(heads()).hasSize(1);
    assertThat(run.out()).doesNotContain("闲置土地");
  }

  @ParameterizedTest
  @CsvSource({
    "--policy, 光伏与电网, 也许是 光伏与微电网",
    "--clause, 三(二)3x, 也许是 三(二)3",
    "--clause, 三、一(满, 也许是 三、一(满一年征费)、三、一(满两年收回)",
    "--clause, 不相干的条款名, 有这些条款",
    "--subject, GF-2025-009, 也许是 GF-2025-001"
  })
  void what_is_not_known_is_told_with_what_was_probably_meant(
      String option, String unknown, String said) {
    assertThat(explain(option, unknown)).isEqualTo(ExitCode.COULD_NOT_RUN);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("“" + unknown + "”").contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "--clause, ' 三（二）３ ', 3",
    "--policy, ' 光伏与微电网', 3",
    "--subject, ＣＮ-2025-002, 1",
    "--subject, 二期储能, 1"
  })
  void names_may_be_typed_full_width_and_subjects_called_by_name(
      String option, String typed, int rulings) {
    assertThat(explain(option, typed)).as(run.err()).isZero();

    assertThat(heads()).hasSize(rulings);
  }

  @Test
  void a_name_of_several_subjects_asks_for_the_key(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("同名.json");
    String facts = Files.readString(Path.of(FIRM), StandardCharsets.UTF_8);
    Files.writeString(file, facts.replace("三期光储", "二期储能"), StandardCharsets.UTF_8);

    assertThat(run.program("explain", file.toString(), "--as-of", DAY, "--subject", "二期储能"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("有几个对象都叫“二期储能”", "CN-2025-002、GC-2025-003");
  }

  @Test
  void choices_that_exclude_each_other_are_an_error_and_no_empty_page() {
    assertThat(explain("--policy", "闲置土地", "--subject", "CN-2025-002"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("没有同时符合 闲置土地、CN-2025-002 的裁定");
  }

  @Test
  void json_is_one_document_of_the_chosen_rulings() throws IOException {
    assertThat(explain("--subject", "CN-2025-002", "--format", "json")).isZero();

    JsonNode document = JsonMapper.shared().readTree(run.out());
    assertThat(document.get("schema").stringValue()).isEqualTo("explanation-1");
    assertThat(document.get("rulings")).hasSize(1);
  }

  @Test
  void another_format_is_refused() {
    assertThat(explain("--format", "table")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("请写 text 或 json");
  }

  @Test
  void a_refused_file_is_told_as_by_check(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("坏.json");
    String facts = Files.readString(Path.of(FIRM), StandardCharsets.UTF_8);
    Files.writeString(broken, facts.replace("\"类型\"", "\"类形\""), StandardCharsets.UTF_8);
    Run checked = Run.cached();

    assertThat(run.program("explain", broken.toString(), "--as-of", DAY)).isEqualTo(2);
    checked.program("check", broken.toString(), "--as-of", DAY);
    assertThat(run.err()).isEqualTo(checked.err()).contains("[unknown-field]");
    assertThat(run.out()).isEmpty();
  }

  static Stream<List<String>> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/enterprises"))) {
      return files
          .sorted()
          .flatMap(file -> Stream.of(List.of(file.toString()), with(file)))
          .flatMap(page -> Stream.of("zh", "en").map(language -> in(language, page)))
          .toList()
          .stream();
    }
  }

  private static List<String> with(Path file) {
    return List.of(file.toString(), "--with", CAP);
  }

  private static List<String> in(String language, List<String> page) {
    List<String> whole = new ArrayList<>(List.of("explain", "--as-of", DAY, "--lang", language));
    whole.addAll(page);
    return whole;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_names_anything_of_the_machine(List<String> arguments) {
    assertThat(run.program(arguments.toArray(String[]::new))).isZero();

    assertThat(run.out())
        .doesNotContain("org.", "java.", "drools", "Exception", "null", "{0}", "{1}", "Optional");
    assertThat(run.out().lines().map(ExplainVerbTest::unquoted))
        .noneMatch(line -> line.contains("$政策"));
    assertThat(heads()).isNotEmpty();
  }

  private static String unquoted(String line) {
    return line.replaceAll("(规则原文|rule text) .*$", "");
  }
}
