package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.LineDigest;
import org.huice.register.Output;
import org.huice.register.Outputs;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.register.Totals;
import org.huice.tabular.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of a register as files, each read back by another program than wrote it. */
class OutputsTest {
  private static final Words WORDS = Words.in(Locale.CHINESE);
  private static final ResultLines LINES = Register.lines(Locale.CHINESE, false, false);
  private static final List<Entry> MIXED =
      List.of(
          Register.enterprise(1, "豫光新能"),
          Register.json(2, "{\"企业\":{\"统一社会信用代码\":\"9141\",\"名称\":\"=1+1\"}}"),
          Register.enterprise(3, "豫光新能,已裁量"),
          Register.json(4, Register.named("=cmd|'/c calc'!A0")),
          Register.enterprise(5, "宏图置地"));

  @TempDir private Path folder;

  private Path written(String name, List<Entry> entries) throws IOException {
    Path target = folder.resolve(name);
    long rejected = 0;
    try (Output output = Outputs.open(target, Register.header(), WORDS)) {
      for (Entry entry : entries) {
        byte[] line = LINES.line(entry);
        rejected += ResultLine.read(line) instanceof ResultLine.Rejected ? 1 : 0;
        output.line(line);
      }
      output.finish(new Totals(entries.size(), entries.size() - rejected, rejected), 0);
      output.publish();
    }
    return target;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Map<String, List<Row>> sheets(Path book) throws IOException {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(book);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  /** The cells of a column below its head, by what the head says. */
  private static List<String> column(List<Row> sheet, String head) {
    int at = sheet.get(0).stream().map(Cell::getText).toList().indexOf(head);
    assertThat(at).as(head).isNotNegative();
    return sheet.stream()
        .skip(1)
        .map(row -> row.getOptionalCell(at).map(Cell::getText).orElse(""))
        .toList();
  }

  @Test
  void lines_are_read_back_between_header_and_footer() throws IOException {
    List<String> lines = Files.readAllLines(written("结果.jsonl", MIXED));
    LineDigest digest = new LineDigest();
    List<Long> read = new ArrayList<>();
    for (String line : lines.subList(0, 6)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      digest.add(bytes);
      if (ResultLine.read(bytes) instanceof ResultLine.OfEntry entry) {
        read.add(entry.entry());
      }
    }
    assertThat(ResultLine.read(lines.get(0).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Register.header());
    assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(ResultLine.read(lines.get(6).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ResultLine.Footer(new Totals(5, 4, 1), digest.end()));
    assertThat(files()).containsExactly("结果.jsonl");
  }

  @Test
  void a_table_has_a_row_for_each_ruling_and_rejected_entries_stand_beside_it() throws IOException {
    String csv = Files.readString(written("结果.csv", MIXED));
    assertThat(csv).startsWith("\ufeff序号,标识（代码）,名称,提示,政策,");
    assertThat(csv).contains("'=cmd|").doesNotContain(",=cmd");
    assertThat(csv).contains("人民币陆拾万元整").contains("不超过人民币壹佰万元整");
    assertThat(files()).containsExactly("结果.csv", "结果.汇总.csv", "结果.退回.csv");
    assertThat(Outputs.targets(folder.resolve("结果.csv"), WORDS))
        .extracting(path -> path.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(files());
    List<String> rejected = Files.readAllLines(folder.resolve("结果.退回.csv"));
    assertThat(rejected).hasSize(2);
    assertThat(rejected.get(1)).startsWith("2,名册.xlsx[企业]:3,第2户,企业,1,").contains("uscc-form");
  }

  @Test
  void an_applicant_to_whom_nothing_applies_has_a_row_that_says_so() throws IOException {
    String facts = Files.readString(Path.of("fixtures/explanations/光伏与微电网-不适用外市.json"));
    List<String> lines = Files.readAllLines(written("结果.csv", List.of(Register.json(1, facts))));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("1,91410725MA9H00010M,").contains(",没有适用的条款（不适用 ");
  }

  @Test
  void a_workbook_has_a_sheet_for_each_question() throws IOException {
    Map<String, List<Row>> sheets = sheets(written("结果.xlsx", MIXED));
    assertThat(sheets.keySet()).containsExactly("汇总", "企业", "裁定", "退回");
    assertThat(column(sheet(sheets, "企业"), "序号")).containsExactly("1", "3", "4", "5");
    assertThat(column(sheet(sheets, "退回"), "序号")).containsExactly("2");
    assertThat(column(sheet(sheets, "退回"), "列")).allMatch(one -> one.matches("[A-Z]+"));
    assertThat(column(sheet(sheets, "裁定"), "序号")).contains("1", "3", "4", "5");
    assertThat(files()).containsExactly("结果.xlsx");
  }

  private static List<Row> sheet(Map<String, List<Row>> sheets, String name) {
    return Objects.requireNonNull(sheets.get(name));
  }

  @Test
  void amounts_are_numbers_with_capitals_beside_them_and_codes_are_text() throws IOException {
    List<Row> rows = sheet(sheets(written("结果.xlsx", MIXED)), "企业");
    assertThat(column(rows, "给予合计（元）")).containsExactly("0", "600000", "0", "0");
    assertThat(column(rows, "给予合计（大写）").get(1)).isEqualTo("人民币陆拾万元整");
    assertThat(column(rows, "按上限合计（大写）")).containsExactly("不超过人民币壹佰万元整", "", "", "");
    assertThat(column(rows, "应缴合计（元）").get(3)).isEqualTo("3600000");
    assertThat(column(rows, "名称").get(2)).isEqualTo("=cmd|'/c calc'!A0");
    int key = rows.get(0).stream().map(Cell::getText).toList().indexOf("标识（代码）");
    assertThat(rows.get(1).getCell(key).getType()).isEqualTo(CellType.STRING);
    assertThat(column(rows, "类型").get(0)).isEqualTo("工业企业");
  }

  @Test
  void the_summary_counts_every_entry_and_adds_up_what_the_rows_say() throws IOException {
    Map<String, List<Row>> sheets = sheets(written("结果.xlsx", MIXED));
    Map<String, List<String>> summary = new LinkedHashMap<>();
    for (Row row : sheet(sheets, "汇总")) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
      }
      summary.putIfAbsent(cells.get(0), cells);
    }
    assertThat(summary.get("读入（条）")).contains("5", "读入 = 已裁定 + 退回；找不到所属的行也是一条");
    assertThat(summary.get("已裁定（条）")).contains("4");
    assertThat(summary.get("退回（条）")).contains("1");
    assertThat(summary.get("裁定日")).contains("2026-06-30");
    assertThat(summary.get("名册文件")).contains("名册.xlsx", "sha256:00");
    assertThat(summary.get("给予合计（确数）")).contains("600000", "人民币陆拾万元整");
    assertThat(summary.get("给予合计（上限）")).contains("1000000", "不超过人民币壹佰万元整");
    assertThat(summary.get("应缴合计")).contains("3600000");
  }

  @Test
  void the_same_results_are_the_same_bytes() throws IOException {
    for (String end : List.of(".jsonl", ".csv", ".xlsx")) {
      assertThat(Files.readAllBytes(written("一" + end, MIXED)))
          .isEqualTo(Files.readAllBytes(written("二" + end, MIXED)));
    }
  }

  @Test
  void a_register_without_entries_or_with_rejected_ones_only_has_results_too() throws IOException {
    List<Entry> wrong = List.of(Register.json(1, "[]"), Register.json(2, "{"));
    for (List<Entry> entries : List.of(List.<Entry>of(), wrong)) {
      Map<String, List<Row>> sheets = sheets(written("空.xlsx", entries));
      assertThat(sheet(sheets, "企业")).hasSize(1);
      assertThat(column(sheet(sheets, "退回"), "序号")).hasSize(entries.size());
      String csv = Files.readString(written("空.csv", entries));
      assertThat(csv.lines()).hasSize(1);
      List<String> lines = Files.readAllLines(written("空.jsonl", entries));
      byte[] last = lines.get(lines.size() - 1).getBytes(StandardCharsets.UTF_8);
      assertThat(((ResultLine.Footer) ResultLine.read(last)).totals())
          .isEqualTo(new Totals(entries.size(), 0, entries.size()));
    }
  }

  @Test
  void what_is_closed_before_it_was_finished_leaves_nothing_behind() throws IOException {
    for (String end : List.of(".jsonl", ".csv", ".xlsx")) {
      try (Output output = Outputs.open(folder.resolve("半" + end), Register.header(), WORDS)) {
        output.line(LINES.line(MIXED.get(0)));
      }
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void the_format_is_known_by_the_end_of_the_name() {
    List<Problem> problems = new ArrayList<>();
    assertThat(Outputs.isKnown(Path.of("结果.XLSX"), problems::add)).isTrue();
    assertThat(Outputs.isKnown(Path.of("结果.ods"), problems::add)).isFalse();
    assertThat(problems).extracting(one -> one.code().code()).containsExactly("results-format");
  }
}
