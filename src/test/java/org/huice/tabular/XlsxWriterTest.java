package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks read back by a reader that is not ours, and as plain XML. */
class XlsxWriterTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", 20, Column.Kind.TEXT),
          new Column("理由", 40, Column.Kind.LONG_TEXT),
          new Column("金额（元）", 16, Column.Kind.MONEY),
          new Column("数", 8, Column.Kind.NUMBER),
          new Column("比例", 8, Column.Kind.PERCENT),
          new Column("日期", 12, Column.Kind.DAY));

  private static byte[] written(int most, List<List<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(out, most)) {
      writer.sheet("裁定", COLUMNS);
      rows.forEach(writer::row);
    }
    return out.toByteArray();
  }

  private static byte[] one(@Nullable Object... cells) throws IOException {
    return written(XlsxWriter.MOST_ROWS, List.of(Arrays.asList(cells)));
  }

  private static List<List<Row>> sheets(byte[] workbook) throws IOException {
    List<List<Row>> sheets = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        sheets.add(sheet.read());
      }
    }
    return sheets;
  }

  private static Row first(byte[] workbook) throws IOException {
    return sheets(workbook).get(0).get(1);
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void a_row_is_read_back_as_it_was_given() throws Exception {
    Row row =
        first(
            one(
                "91410122MA9F000018",
                "不符合：<甲> & “乙”",
                new BigDecimal("1234567.80"),
                42,
                new BigDecimal("0.155"),
                LocalDate.of(2026, 6, 30)));
    assertThat(row.getCellText(0)).isEqualTo("91410122MA9F000018");
    assertThat(row.getCellText(1)).isEqualTo("不符合：<甲> & “乙”");
    assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("1234567.8"));
    assertThat(row.getCellAsNumber(3)).contains(new BigDecimal(42));
    assertThat(row.getCellAsNumber(4)).contains(new BigDecimal("0.155"));
    assertThat(row.getCellAsDate(5).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void every_part_is_well_formed_xml() throws Exception {
    for (String part : parts(one("<&>\"'", "]]>\u0000\ufffe\ud800_x0041_")).values()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void the_head_is_frozen_and_filtered_and_every_column_has_its_width() throws IOException {
    String sheet = parts(one("甲")).get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:F2\"/>")
        .contains("<col min=\"1\" max=\"1\" width=\"20\" customWidth=\"1\"/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|'/c calc'!A0", "＝1+1", "+1", "-1", "@SUM(A1)", "{=1}", "0012", "1E5"})
  void whatever_is_given_as_text_stays_text_and_is_never_a_formula(String text) throws IOException {
    byte[] workbook = one(text, text, text, text);
    for (int i = 0; i < 4; i++) {
      assertThat(first(workbook).getCell(i).getType()).isEqualTo(CellType.STRING);
      assertThat(first(workbook).getCellText(i)).isEqualTo(text);
    }
    assertThat(parts(workbook).get("xl/worksheets/sheet1.xml")).doesNotContain("<f");
  }

  @Test
  void blanks_and_line_feeds_of_a_text_are_kept_and_other_line_ends_are_line_feeds()
      throws IOException {
    assertThat(first(one("  甲 \n乙\t ")).getCellText(0)).isEqualTo("  甲 \n乙\t ");
    assertThat(first(one("甲\r\n乙\r丙")).getCellText(0)).isEqualTo("甲\n乙\n丙");
  }

  @Test
  void what_a_cell_cannot_hold_is_shown_in_its_place() throws IOException {
    assertThat(first(one("甲\u0007乙\u007f\u0085\ud83d丙\uffff")).getCellText(0))
        .isEqualTo("甲␇乙␡\ufffd\ufffd丙\ufffd");
    assertThat(first(one("𠮷")).getCellText(0)).isEqualTo("𠮷");
  }

  @Test
  void a_text_that_looks_like_an_escape_is_escaped() throws IOException {
    assertThat(parts(one("_x0041_")).get("xl/worksheets/sheet1.xml")).contains("_x005F_x0041_");
  }

  @Test
  void a_text_of_32767_characters_is_whole_and_a_longer_one_is_cut() throws IOException {
    String longest = "长".repeat(CellText.LONGEST);
    assertThat(first(one(longest)).getCellText(0)).isEqualTo(longest);
    assertThat(first(one(longest + "长")).getCellText(0))
        .isEqualTo("长".repeat(CellText.LONGEST - 1) + "…");
    String pairs = "𠮷".repeat(CellText.LONGEST / 2) + "𠮷";
    assertThat(first(one(pairs)).getCellText(0)).hasSize(CellText.LONGEST).endsWith("𠮷…");
  }

  @Test
  void an_amount_of_15_digits_is_a_number_and_one_of_16_is_text() throws IOException {
    Row exact = first(one("", "", new BigDecimal("9999999999999.99")));
    assertThat(exact.getCell(2).getType()).isEqualTo(CellType.NUMBER);
    assertThat(exact.getCell(2).getRawValue()).isEqualTo("9999999999999.99");
    Row beyond = first(one("", "", new BigDecimal("99999999999999.99")));
    assertThat(beyond.getCell(2).getType()).isEqualTo(CellType.STRING);
    assertThat(beyond.getCellText(2)).isEqualTo("99999999999999.99");
    assertThat(first(one("", "", new BigDecimal("1E+15"))).getCellText(2))
        .isEqualTo("1000000000000000");
  }

  @Test
  void a_number_in_a_column_of_codes_is_text() throws IOException {
    Row row = first(one(914101220000L, new BigDecimal("1.50")));
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).isEqualTo("914101220000");
    assertThat(row.getCellText(1)).isEqualTo("1.50");
  }

  @Test
  void a_day_that_excel_counts_wrongly_is_text() throws IOException {
    assertThat(first(one("", "", null, null, null, LocalDate.of(1900, 3, 1))).getCell(5).getType())
        .isEqualTo(CellType.NUMBER);
    assertThat(first(one("", "", null, null, null, LocalDate.of(1900, 2, 28))).getCellText(5))
        .isEqualTo("1900-02-28");
  }

  @Test
  void a_full_sheet_goes_on_in_another_with_the_same_head() throws IOException {
    List<List<?>> rows = Collections.nCopies(7, List.of("甲"));
    byte[] workbook = written(3, rows);
    assertThat(parts(workbook).get("xl/workbook.xml"))
        .contains("name=\"裁定\"", "name=\"裁定2\"", "name=\"裁定3\"");
    assertThat(sheets(workbook)).extracting(List::size).containsExactly(4, 4, 2);
    assertThat(sheets(workbook)).allMatch(sheet -> sheet.get(0).getCellText(0).equals("代码"));
    assertThat(sheets(written(3, Collections.nCopies(3, List.of("甲"))))).hasSize(1);
  }

  @Test
  void the_same_rows_are_the_same_bytes_and_tell_no_time() throws Exception {
    byte[] before = one("甲", "乙", new BigDecimal("1"));
    assertThat(one("甲", "乙", new BigDecimal("1"))).isEqualTo(before);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(before))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00");
      }
    }
  }

  @Test
  void names_of_sheets_are_what_excel_allows() {
    SheetNames names = new SheetNames();
    assertThat(names.next("光伏/微电网[甲]:*?\\")).isEqualTo("光伏_微电网_甲_____");
    assertThat(names.next("裁定")).isEqualTo("裁定");
    assertThat(names.next("裁定")).isEqualTo("裁定2");
    assertThat(names.next("A")).isEqualTo("A");
    assertThat(names.next("a")).isEqualTo("a2");
    assertThat(names.next("'甲'")).isEqualTo("_甲_");
    assertThat(names.next("")).isEqualTo("_");
    assertThat(names.next("history")).isEqualTo("history_");
    assertThat(names.next("长".repeat(40))).isEqualTo("长".repeat(31));
    assertThat(names.next("长".repeat(40))).isEqualTo("长".repeat(30) + "2");
  }

  @Test
  void a_workbook_without_rows_or_without_sheets_can_be_opened() throws IOException {
    assertThat(sheets(written(3, List.of())).get(0)).hasSize(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tables.xlsx(out).close();
    assertThat(sheets(out.toByteArray())).hasSize(1);
  }

  @Test
  void what_fits_no_table_is_refused() {
    TableWriter writer = Tables.xlsx(new ByteArrayOutputStream());
    assertThatIllegalStateException().isThrownBy(() -> writer.row(List.of("甲")));
    writer.sheet("甲", COLUMNS.subList(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.row(List.of("甲", "乙")));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.row(List.of('x')));
  }
}
