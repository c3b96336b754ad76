package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huice.vocabulary.Vocabulary;

/** Whatever the facts, a register says the same as JSON, as CSV files and as a workbook. */
class SameFactsTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();

  record Project(String investment, String day) {}

  record Firm(String name, int staff, boolean large, List<Project> projects) {}

  @Property(tries = 40)
  void all_ways_of_writing_read_the_same(
      @ForAll("registers") List<Firm> firms, @ForAll boolean gb, @ForAll boolean nestedFirst)
      throws IOException {
    Path folder = Files.createTempDirectory("huice-same");
    try {
      Files.write(folder.resolve("名册.jsonl"), lines(firms).getBytes(StandardCharsets.UTF_8));
      Path csv = Files.createDirectory(folder.resolve("csv"));
      Charset charset = gb ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
      sheets(firms).forEach((name, rows) -> csv(csv.resolve(name + ".csv"), rows, charset));
      workbook(folder.resolve("名册.xlsx"), sheets(firms), nestedFirst);

      ReadBack json = ReadBack.of(folder.resolve("名册.jsonl"), WORDS);
      assertThat(json.told()).isEmpty();
      assertThat(json.facts()).hasSize(firms.size());
      for (Path other : List.of(csv, folder.resolve("名册.xlsx"))) {
        ReadBack read = ReadBack.of(other, WORDS);
        assertThat(read.told()).isEmpty();
        assertThat(read.facts()).isEqualTo(json.facts());
      }
    } finally {
      delete(folder);
    }
  }

  @Provide
  Arbitrary<List<Firm>> registers() {
    // Blanks and letters that need quotes, but no blanks at the ends, which nobody sees.
    Arbitrary<String> names =
        Arbitraries.strings()
            .withChars("甲乙丙丁,;\"'\n =+-@&<>|\t#名1".toCharArray())
            .ofMinLength(0)
            .ofMaxLength(8)
            .map(text -> "名" + text + "称");
    Arbitrary<Project> projects =
        Combinators.combine(
                Arbitraries.bigDecimals()
                    .ofScale(6)
                    .map(n -> n.abs().remainder(new BigDecimal("100000000"))),
                Arbitraries.integers().between(0, 40_000))
            .as(
                (sum, day) ->
                    new Project(
                        sum.stripTrailingZeros().toPlainString(),
                        LocalDate.of(1990, 1, 1).plusDays(day).toString()));
    return Combinators.combine(
            names,
            Arbitraries.integers().between(0, 9999),
            Arbitraries.of(true, false),
            projects.list().ofMaxSize(3))
        .as(Firm::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String lines(List<Firm> firms) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < firms.size(); i++) {
      Firm firm = firms.get(i);
      List<String> projects = new ArrayList<>();
      for (Project project : firm.projects()) {
        projects.add(
            "{\"项目编号\":\"P%d-%d\",\"设备投资额\":%s,\"投产日期\":\"%s\"}"
                .formatted(i, projects.size(), project.investment(), project.day()));
      }
      lines.append(
          "{\"企业\":{\"代码\":\"00%d\",\"名称\":\"%s\",\"人数\":%d,\"规上\":%s,\"能源项目\":[%s]}}\n"
              .formatted(
                  i, escaped(firm.name()), firm.staff(), firm.large(), String.join(",", projects)));
    }
    return lines.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }

  /** Cells by sheet and row; texts are texts, all else is what it is. */
  private static Map<String, List<List<Object>>> sheets(List<Firm> firms) {
    List<List<Object>> applicants = new ArrayList<>();
    List<List<Object>> projects = new ArrayList<>();
    applicants.add(List.of("代码", "名称", "人数", "规上", "能源项目"));
    projects.add(List.of("代码", "项目编号", "设备投资额(万元)", "投产日期"));
    for (int i = 0; i < firms.size(); i++) {
      Firm firm = firms.get(i);
      applicants.add(
          List.of(
              "00" + i,
              firm.name(),
              firm.staff(),
              firm.large() ? "是" : "否",
              firm.projects().isEmpty() ? "无" : "有"));
      for (int j = 0; j < firm.projects().size(); j++) {
        Project project = firm.projects().get(j);
        projects.add(
            List.of(
                "00" + i,
                "P" + i + "-" + j,
                new BigDecimal(project.investment()),
                LocalDate.parse(project.day())));
      }
    }
    return Map.of("企业", applicants, "能源项目", projects);
  }

  private static void csv(Path file, List<List<Object>> rows, Charset charset) {
    StringBuilder text = new StringBuilder();
    for (List<Object> row : rows) {
      text.append(
          String.join(
              ",",
              row.stream()
                  .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
                  .toList()));
      text.append("\r\n");
    }
    try {
      Files.write(file, text.toString().getBytes(charset));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void workbook(
      Path file, Map<String, List<List<Object>>> sheets, boolean nestedFirst) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      List<String> names = new ArrayList<>(sheets.keySet());
      names.sort(nestedFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
      for (String name : names) {
        Worksheet sheet = workbook.newWorksheet(name);
        List<List<Object>> rows = sheets.getOrDefault(name, List.of());
        for (int row = 0; row < rows.size(); row++) {
          for (int column = 0; column < rows.get(row).size(); column++) {
            cell(sheet, row, column, rows.get(row).get(column));
          }
        }
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else {
      sheet.value(row, column, value.toString());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
