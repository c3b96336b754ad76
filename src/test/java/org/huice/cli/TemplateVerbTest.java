package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSetReader;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateVerbTest {
  @TempDir private Path folder = Path.of("");
  private final Run run = Run.fresh();

  @Test
  void the_template_of_all_types_is_a_register_that_can_be_read() throws IOException {
    Path out = folder.resolve("申报模板.xlsx");

    assertThat(run.program("template", "--out", out.toString())).as(run.err()).isZero();

    assertThat(run.out()).contains("申报模板已写入", "说明");
    Vocabulary vocabulary =
        Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet()).vocabulary();
    List<Problem> problems = new ArrayList<>();
    try (Source source =
        RegisterReader.open(out, vocabulary, null, problems::add)
            .orElseThrow(() -> new AssertionError(problems.toString()))) {
      assertThat(source.next()).isNull();
    }
  }

  @Test
  void a_file_that_is_there_is_never_replaced() throws IOException {
    Path out = folder.resolve("申报模板.xlsx");
    Files.writeString(out, "填好的", StandardCharsets.UTF_8);

    assertThat(run.program("template", "--type", "企业", "--out", out.toString())).isEqualTo(1);

    assertThat(run.err()).contains("已经存在");
    assertThat(out).hasContent("填好的");
  }

  @Test
  void a_type_nobody_knows_and_a_name_of_no_workbook_could_not_run() {
    assertThat(
            run.program("template", "--type", "土地", "--out", folder.resolve("a.xlsx").toString()))
        .isEqualTo(1);
    assertThat(run.err()).contains("没有“土地”这种主体", "企业");
    assertThat(run.program("template")).isEqualTo(1);
    assertThat(run.err()).contains("--out");
    assertThat(run.program("template", "--out", "a.xls")).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void it_says_so_in_english_too() {
    String out = folder.resolve("t.xlsx").toString();

    assertThat(run.program("template", "--type", "镇", "--out", out, "--lang", "en")).isZero();

    assertThat(run.out()).contains("The template was written");
  }
}
