package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleVerbTest {
  private static final String RECIPE = "fixtures/register/recipe.yaml";

  @TempDir private Path folder = Path.of("");
  private final Run run = Run.cached();

  private int sample(String count, Path out) {
    return run.program(
        "sample", "--recipe", RECIPE, "--count", count, "--seed", "7", "--out", out.toString());
  }

  @Test
  void writes_one_fact_file_a_line() throws IOException {
    Path out = folder.resolve("名册.jsonl");

    assertThat(sample("5", out)).as(run.err()).isZero();

    assertThat(Files.readAllLines(out)).hasSize(5).allMatch(line -> line.startsWith("{\""));
    assertThat(run.out()).contains("5", "名册.jsonl");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writes_a_folder_of_sheets() throws IOException {
    Path out = folder.resolve("名册.csv");

    assertThat(sample("5", out)).as(run.err()).isZero();

    assertThat(out.resolve("企业.csv")).isRegularFile();
    assertThat(out.resolve("能源项目.csv")).isRegularFile();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  void writes_a_workbook_of_the_same_sheets() throws IOException {
    Path out = folder.resolve("名册.xlsx");

    assertThat(sample("60", out)).as(run.err()).isZero();

    try (ReadableWorkbook book = new ReadableWorkbook(out.toFile())) {
      Sheet sheet = book.findSheet("能源项目").orElseThrow();
      List<Row> rows = sheet.read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("统一社会信用代码");
      assertThat(rows).hasSizeGreaterThan(1);
      int sum = 5;
      assertThat(rows.get(0).getCellText(sum - 1)).isEqualTo("设备投资额(元)");
      assertThat(rows.get(1).getCell(sum - 1).getType()).isEqualTo(CellType.NUMBER);
      assertThat(book.findSheet("企业").orElseThrow().read()).hasSizeBetween(50, 61);
    }
  }

  @Test
  void a_workbook_has_no_more_rows_than_a_sheet() {
    assertThat(sample("1048576", folder.resolve("名册.xlsx"))).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("1048575");
  }

  @Test
  void replaces_nothing() throws IOException {
    Path out = Files.writeString(folder.resolve("名册.jsonl"), "手工改过的");

    assertThat(sample("5", out)).isEqualTo(ExitCode.COULD_NOT_RUN);

    assertThat(out).hasContent("手工改过的");
    assertThat(run.err()).contains("名册.jsonl");
  }

  @Test
  void the_help_shows_that_the_recipe_is_due() {
    run.program("sample", "--help", "--lang", "zh");
    assertThat(run.out()).contains(" --recipe=FILE ").doesNotContain("[--recipe=FILE]");
    assertThat(run.out()).contains("[--seed=S]");
  }

  @Test
  void says_what_is_missing_or_wrong() {
    assertThat(sample("0", folder.resolve("名册.jsonl"))).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(sample("5", folder.resolve("名册.doc"))).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.program("sample", "--count", "5", "--out", "-"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("--count", ".jsonl", "--recipe");
  }

  @Test
  void a_recipe_with_a_mistake_is_told_and_nothing_written() throws IOException {
    Path recipe = Files.writeString(folder.resolve("错.yaml"), "title: 试\napplicants: { 企鹅: 1 }\n");
    Path out = folder.resolve("名册.jsonl");

    int code =
        run.program(
            "sample", "--recipe", recipe.toString(), "--count", "1", "--out", out.toString());

    assertThat(code).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(out).doesNotExist();
    assertThat(run.err()).contains("企鹅", "错.yaml");
  }
}
