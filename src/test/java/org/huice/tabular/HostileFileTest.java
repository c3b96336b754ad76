package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that no honest program writes. */
class HostileFileTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final String HEAD =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>代码</t></is></c></row>";

  @TempDir private Path folder = Path.of("");

  private ReadBack read(HandMade made) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    made.write(file);
    return ReadBack.of(file, WORDS);
  }

  private ReadBack rows(String rows) throws IOException {
    return read(new HandMade().raw("企业", "<sheetData>" + HEAD + rows + "</sheetData>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<row r=\"1048577\"><c><v>1</v></c></row>; 企业 too-many-rows",
        "<row r=\"1\"><c><v>1</v></c></row>; 企业!1 damaged-xlsx",
        "<row r=\"x\"><c><v>1</v></c></row>; 企业!1 damaged-xlsx",
        "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>; 企业!2 too-many-columns",
        "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>; 企业!2 damaged-xlsx",
        "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>; 企业!2 damaged-xlsx",
        "<row r=\"2\"><c t=\"s\"><v>99</v></c></row>; 企业!A2 broken-cell",
        "<row r=\"2\"><c t=\"odd\"><v>9</v></c></row>; 企业!A2 broken-cell",
        "<row r=\"2\"><c><v>1e999999999</v></c></row>; 企业!A2 broken-cell",
        "<row r=\"2\"><c s=\"99999\" t=\"b\"><v>7</v></c></row>; 企业!A2 broken-cell",
        "<row r=\"2\"><c><v>1; 名册.xlsx damaged-xlsx"
      })
  void what_no_program_writes_is_refused_or_a_problem_of_its_row(String rows, String told)
      throws IOException {
    assertThat(rows(rows).told()).containsExactly(told);
  }

  @Test
  void cells_and_rows_without_numbers_are_counted() throws IOException {
    ReadBack read =
        rows("<row><c t=\"str\"><v>Q1</v></c></row><row/><row><c t=\"str\"><v>Q2</v></c></row>");

    assertThat(read.facts()).containsExactly("{企业={代码='Q1'}}", "{企业={代码='Q2'}}");
  }

  @Test
  void a_document_type_is_refused_wherever_it_stands() throws IOException {
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    assertThat(
            read(new HandMade().sheet("企业", "代码").part("xl/styles.xml", type + "<a>&e;</a>"))
                .told())
        .containsExactly("名册.xlsx foreign-xml");
    String sheet =
        type + "<worksheet><sheetData>" + HEAD + "<row><c t=\"str\"><v>&e;</v></c></row>";
    assertThat(
            read(new HandMade()
                    .sheet("企业", "代码")
                    .part("xl/worksheets/s1.xml", sheet + "</sheetData></worksheet>"))
                .told())
        .containsExactly("名册.xlsx foreign-xml");
    assertThat(rows("<row><c t=\"str\"><v>&undeclared;</v></c></row>").told())
        .hasSize(1)
        .first()
        .asString()
        .matches("名册.xlsx (foreign-xml|damaged-xlsx)");
  }

  @Test
  void a_part_that_becomes_too_large_is_refused_before_it_is_parsed() throws IOException {
    Path file = folder.resolve("名册.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/s1.xml"));
      byte[] blanks = new byte[1 << 16];
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }

    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("名册.xlsx archive-bomb");
  }

  @Test
  void a_workbook_of_thousands_of_parts_is_refused() throws IOException {
    HandMade made = new HandMade().sheet("企业", "代码", "Q1");
    for (int i = 0; i < 2000; i++) {
      made.part("x/" + i, "");
    }

    assertThat(read(made).told()).containsExactly("名册.xlsx archive-bomb");
  }

  @Test
  void more_sheets_than_a_workbook_may_have_are_refused_and_none_is_left_out() throws IOException {
    HandMade made = new HandMade().sheet("企业", "代码", "Q1");
    for (int i = 2; i <= 255; i++) {
      made.sheet("#" + i, "记");
    }
    assertThat(read(made).facts()).hasSize(1);

    ReadBack read = read(made.sheet("#256", "记"));

    assertThat(read.told()).containsExactly("名册.xlsx too-many-sheets");
    assertThat(read.sentences()).contains("255");
  }

  @Test
  void more_relations_than_a_workbook_may_have_are_refused_and_none_is_left_out()
      throws IOException {
    HandMade made = new HandMade().sheet("企业", "代码", "Q1");
    assertThat(read(made.part("xl/_rels/workbook.xml.rels", relations(10_000))).facts()).hasSize(1);

    assertThat(read(made.part("xl/_rels/workbook.xml.rels", relations(10_001))).told())
        .containsExactly("名册.xlsx too-many-relations");
  }

  private static String relations(int count) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = count; i >= 1; i--) {
      String type = i == 1 ? "/worksheet" : "/hyperlink";
      relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(type);
      relations.append("\" Target=\"worksheets/s").append(i).append(".xml\"/>");
    }
    return relations.append("</Relationships>").toString();
  }

  @Test
  void a_cell_longer_than_a_cell_can_be_is_refused() throws IOException {
    String longest = "x".repeat(32_767);

    assertThat(rows("<row><c t=\"str\"><v>" + longest + "</v></c></row>").facts()).hasSize(1);
    assertThat(rows("<row><c t=\"str\"><v>" + longest + "x</v></c></row>").told())
        .containsExactly("名册.xlsx cell-too-long");
  }

  @Test
  void a_million_empty_rows_are_nothing() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i < 1_000_000; i += 2) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }
    rows.append("<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>Q1</v></c></row>");

    ReadBack read = rows(rows.toString());

    assertThat(read.facts()).containsExactly("{企业={代码='Q1'}}");
  }

  @Test
  void a_workbook_without_its_parts_is_damaged() throws IOException {
    HandMade made = new HandMade().sheet("企业", "代码", "Q1");
    assertThat(read(made.part("xl/styles.xml", "<a>")).told())
        .containsExactly("名册.xlsx damaged-xlsx");
    assertThat(read(made.part("_rels/.rels", "<Relationships/>")).told())
        .containsExactly("名册.xlsx not-xlsx");
  }

  @Test
  void nothing_is_left_behind_in_the_temporary_folder() throws IOException {
    long before = spools();
    Path file = folder.resolve("企业.csv");
    Files.writeString(file, "代码\nQ1\n\"", StandardCharsets.UTF_8);
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("企业.csv!3 quote-open");
    Files.writeString(file, "代码\nQ1\n", StandardCharsets.UTF_8);
    assertThat(ReadBack.of(file, WORDS).facts()).hasSize(1);

    assertThat(spools()).isEqualTo(before);
  }

  private static long spools() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
      return files.filter(file -> file.getFileName().toString().endsWith(".rows")).count();
    }
  }
}
