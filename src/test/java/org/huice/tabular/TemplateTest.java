package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the template writes, the reader reads; looked at by a reader that is not ours. */
class TemplateTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();

  @TempDir private Path folder = Path.of("");

  private Path template(String... types) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Template.write(WORDS, List.of(types), bytes);
    return Files.write(folder.resolve("模板.xlsx"), bytes.toByteArray());
  }

  /** The cells of each sheet, as the other reader sees them. */
  private static Map<String, List<List<String>>> cells(Path file) throws IOException {
    Map<String, List<List<String>>> cells = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          rows.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
        }
        cells.put(sheet.getName(), rows);
      }
    }
    return cells;
  }

  @Test
  void it_has_a_sheet_for_each_type_and_two_that_explain() throws IOException {
    Map<String, List<List<String>>> cells = cells(template("企业"));

    assertThat(cells.keySet())
        .containsExactly("说明", "企业", "能源项目", "企业年度", "引进项目", "裁量意见", "填写说明", "选项");
    assertThat(cells.get("企业"))
        .containsExactly(
            List.of(
                "*代码", "名称", "规模", "人数(人)", "投资额(元)", "研发占比(%)", "温差", "规上", "成立日期", "能源项目", "年度"));
    assertThat(cells.get("能源项目")).containsExactly(List.of("*代码", "*项目编号", "设备投资额(万元)", "投产日期"));
    assertThat(cells.get("引进项目")).containsExactly(List.of("*企业.代码", "*年度", "*编号", "代码", "金额(元)"));
    assertThat(cells.get("填写说明"))
        .contains(
            List.of("企业", "代码", "必填", "文本", "", "登记的代码", "", "Q-01"),
            List.of("企业", "年度", "", "有 或 无，内容填在工作表“企业年度”", "", "", "", ""),
            List.of("企业", "规上", "", "是 或 否", "", "", "", "是"));
    assertThat(cells.getOrDefault("说明", List.of()).get(1).get(0))
        .endsWith("：企业。一家申请人一行，第一行的表头不要改。");
    assertThat(cells.get("选项")).contains(List.of("大型", "是", "有", "给予"));
  }

  @Test
  void the_column_of_a_list_is_told_to_choose_and_not_to_write_brackets() throws IOException {
    Vocabulary words =
        SampleWords.of(
            """
            package vocabulary

            import java.util.List

            declare 企业
                @applicant
                代码 : String @key @meaning("代码")
                项目 : List<项目> @meaning("申报的项目;没有就填空列表 []")
            end
            declare 项目
                编号 : String @key @meaning("编号")
            end
            """);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Template.write(words, List.of("企业"), bytes);
    Map<String, List<List<String>>> cells =
        cells(Files.write(folder.resolve("项目.xlsx"), bytes.toByteArray()));

    assertThat(cells.getOrDefault("填写说明", List.of()).toString())
        .contains("申报的项目;没有就选“无”")
        .doesNotContain("[]");
    assertThat(cells.getOrDefault("说明", List.of()).toString()).contains("20% 写 20 或者 20%");
  }

  @Test
  void it_has_the_same_bytes_whenever_it_is_written() throws IOException {
    byte[] first = Files.readAllBytes(template("企业", "园区"));

    assertThat(Files.readAllBytes(template("企业", "园区"))).isEqualTo(first);
    try (ZipFile zip = new ZipFile(folder.resolve("模板.xlsx").toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("dcterms:created");
      }
    }
  }

  @Test
  void empty_it_is_a_register_of_nobody() throws IOException {
    ReadBack read = ReadBack.of(template("企业", "园区"), WORDS);

    assertThat(read.told()).isEmpty();
    assertThat(read.entries()).isZero();
  }

  @Test
  void filled_in_under_its_own_headers_it_reads_what_was_filled_in() throws IOException {
    Map<String, List<List<String>>> cells = cells(template("企业", "园区"));
    Map<String, List<String>> filled =
        Map.of(
            "企业",
            List.of("Q1", "甲", "小型", "12", "1500", "3.5", "-4", "是", "2025/1/31", "有", "有"),
            "园区",
            List.of("Y1", "园", "无"),
            "能源项目",
            List.of("Q1", "P1", "20", "2024-05-01"),
            "企业年度",
            List.of("Q1", "2024", "99", "有"),
            "引进项目",
            List.of("Q1", "2024", "J1", "c", "5"));
    Path file = folder.resolve("填好.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      cells.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows, filled.get(name)));
    }

    ReadBack read = ReadBack.of(file, WORDS);

    assertThat(read.told()).isEmpty();
    assertThat(read.facts())
        .containsExactly(
            "{企业={代码='Q1',名称='甲',规模='小型',人数=12,投资额=1500,研发占比=3.5,温差=-4,规上=true,"
                + "成立日期='2025-01-31',能源项目=[{项目编号='P1',设备投资额=20,投产日期='2024-05-01'}],"
                + "年度=[{年度=2024,营收=99,引进项目=[{编号='J1',代码='c',金额=5}]}]}}",
            "{园区={代码='Y1',名称='园',能源项目=[]}}");
  }

  private static void fill(Worksheet sheet, List<List<String>> rows, @Nullable List<String> more) {
    List<List<String>> all = new ArrayList<>(rows);
    if (more != null) {
      all.add(more);
    }
    for (int row = 0; row < all.size(); row++) {
      for (int column = 0; column < all.get(row).size(); column++) {
        sheet.value(row, column, all.get(row).get(column));
      }
    }
  }

  @Test
  void a_type_that_there_is_not_is_a_mistake_of_the_caller() {
    assertThatThrownBy(() -> template("镇")).isInstanceOf(IllegalArgumentException.class);
  }
}
