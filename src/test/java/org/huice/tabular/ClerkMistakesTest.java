package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clerks do to a sheet, and which cell is then named. */
class ClerkMistakesTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final String HEADERS = "*代码|名称|人数(人)|投资额(元)|研发占比(%)|规上|成立日期|能源项目|规模";

  @TempDir private Path folder = Path.of("");

  private ReadBack workbook(HandMade made) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    made.write(file);
    ReadBack read = ReadBack.of(file, WORDS);
    assertThat(read.sentences()).doesNotContain("{0}", "{1}", "{2}");
    return read;
  }

  private ReadBack firms(String... rows) throws IOException {
    return workbook(new HandMade().sheet("企业", rows));
  }

  private ReadBack csv(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return ReadBack.of(file, WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "n:914101220000000000; 企业!A2 number-in-text",
        "d:45688; 企业!A2 text-cell-due",
        "b:1; 企业!A2 text-cell-due",
        "|少了代码; 企业!A2 row-without-key",
        "Q1|n:12; 企业!B2 number-in-text",
        "Q1||十二; 企业!C2 number-cell-due",
        "Q1||12.5; 企业!C2 whole-cell-due",
        "Q1||12人; 企业!C2 number-cell-due",
        "Q1||d:45688; 企业!C2 number-cell-due",
        "Q1||p:0.5; 企业!C2 percent-not-due",
        "Q1|||12%; 企业!D2 percent-not-due",
        "Q1|||1,23; 企业!D2 number-cell-due",
        "Q1|||f:3; 企业!D2 formula-cell",
        "Q1|||e:#N/A; 企业!D2 error-cell",
        "Q1|||n:1e999; 企业!D2 broken-cell",
        "Q1|||h:0.5; 企业!D2 broken-cell",
        "Q1|||||也许; 企业!F2 yes-or-no-due",
        "Q1|||||n:1; 企业!F2 yes-or-no-due",
        "Q1||||||去年; 企业!G2 day-due",
        "Q1||||||2025-1/31; 企业!G2 day-due",
        "Q1||||||n:45688; 企业!G2 day-due",
        "Q1||||||d:-1; 企业!G2 broken-cell",
        "Q1||||||d:60; 企业!G2 broken-cell",
        "Q1|||||||两个; 企业!H2 presence-due",
        "Q1|||||||有; 企业!H2 list-empty",
        "Q1||||||||n:5; 企业!I2 number-in-text",
        "Q1|||||||||备注; 企业!J2 no-header"
      })
  void a_cell_that_cannot_be_read_is_named(String row, String told) throws IOException {
    ReadBack read = firms(HEADERS, row, "Q9|另一家");

    assertThat(read.told()).containsExactly(told);
    assertThat(read.facts()).containsExactly("{企业={代码='Q9',名称='另一家'}}");
    assertThat(read.entries()).isEqualTo(2);
  }

  @Test
  void all_mistakes_of_a_row_are_told_at_once() throws IOException {
    assertThat(firms(HEADERS, "Q1||x|y|||z").told())
        .containsExactly("企业!C2 number-cell-due", "企业!D2 number-cell-due", "企业!G2 day-due");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "代码|投资; 企业!B1 unknown-column",
        "代码|投资额(吨); 企业!B1 unit-other",
        "代码|投资额(含税); 企业!B1 unit-unknown",
        "代码|温差(元); 企业!B1 unit-not-due",
        "代码|投资额(元)|设备投资(万元); 企业!C1 column-twice",
        "代码|能源项目.编号; 企业!B1 unknown-column",
        "代码|依据; 企业!B1 unknown-column",
        "名称|人数; 企业!1 no-key-column"
      })
  void a_header_that_is_no_field_ends_the_reading(String headers, String told) throws IOException {
    ReadBack read = firms(headers, "1|2|3");

    assertThat(read.told()).containsExactly(told);
    assertThat(read.entries()).isZero();
  }

  @Test
  void the_nearest_field_is_named() throws IOException {
    assertThat(firms("代码|投资", "1|2").sentences()).contains("投资额");
    assertThat(firms("代码|能源项目.项目编码", "1|2").sentences()).contains("项目编号");
  }

  @Test
  void an_applicant_with_two_rows_is_decided_in_neither() throws IOException {
    ReadBack read = firms("代码|名称", "Q1|甲", "Q2|乙", "Q1|丙");

    assertThat(read.told()).containsExactly("企业!A2 applicant-twice", "企业!A4 applicant-twice");
    assertThat(read.sentences()).contains("企业!4", "企业!2");
    assertThat(read.facts()).containsExactly("{企业={代码='Q2',名称='乙'}}");
    assertThat(read.entries()).isEqualTo(3);
  }

  @Test
  void a_row_of_a_project_that_belongs_to_nobody_does_not_vanish() throws IOException {
    ReadBack read =
        workbook(
            new HandMade()
                .sheet("能源项目", "代码|项目编号", "Q1|P1", "Q7|P2", "|P3", "n:12|P4")
                .sheet("企业", "代码|名称", "Q1|甲"));

    assertThat(read.facts()).containsExactly("{企业={代码='Q1',名称='甲',能源项目=[{项目编号='P1'}]}}");
    assertThat(read.told())
        .containsExactly(
            "能源项目!A3 orphan-row",
            "能源项目!A4 row-without-key",
            "能源项目!A5 number-in-text",
            "能源项目!A5 orphan-row");
    assertThat(read.entries()).isEqualTo(4);
  }

  @Test
  void none_with_rows_and_some_without_are_contradictions() throws IOException {
    ReadBack read =
        workbook(
            new HandMade()
                .sheet("企业", "代码|能源项目", "Q1|无", "Q2|有", "Q3|无", "Q4|", "Q5|有")
                .sheet("能源项目", "代码|项目编号", "Q1|P1", "Q5|P5"));

    assertThat(read.told()).containsExactly("企业!B2 list-not-empty", "企业!B3 list-empty");
    assertThat(read.facts())
        .containsExactly(
            "{企业={代码='Q3',能源项目=[]}}", "{企业={代码='Q4'}}", "{企业={代码='Q5',能源项目=[{项目编号='P5'}]}}");
  }

  @Test
  void merged_cells_reject_the_rows_they_cover() throws IOException {
    String rows =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>代码</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Q1</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Q2</t></is></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>";

    ReadBack read = workbook(new HandMade().raw("企业", rows));

    assertThat(read.told()).containsExactly("企业!A2 merged-cells");
    assertThat(read.facts()).containsExactly("{企业={代码='Q2'}}");
  }

  @Test
  void sheets_that_nobody_knows_or_sees_are_told() throws IOException {
    HandMade made =
        new HandMade()
            .sheet("企业", "代码", "Q1")
            .sheet("能源项日", "代码|项目编号", "Q1|P1")
            .sheet("年度", "代码|年度", "Q1|n:2023")
            .sheet("我的选项", "甲")
            .sheet("#备忘", "随便")
            .sheet("说明", "怎样填写")
            .raw("Sheet3", "<sheetData/>")
            .hide("年度")
            .hide("我的选项");

    ReadBack read = workbook(made);

    assertThat(read.told()).containsExactly("年度 hidden-sheet", "能源项日 unknown-sheet");
    assertThat(read.sentences()).contains("能源项目");
  }

  @Test
  void a_file_without_applicants_says_so() throws IOException {
    assertThat(workbook(new HandMade().sheet("能源项目", "代码|项目编号", "Q1|P1")).told())
        .containsExactly("名册.xlsx no-applicant-sheet");
    assertThat(workbook(new HandMade().sheet("Sheet1", "代码|名称", "Q1|甲")).told())
        .containsExactly("Sheet1 which-applicant");
  }

  @Test
  void a_file_under_a_wrong_name_is_recognised() throws IOException {
    Path file = folder.resolve("名册.xlsx");
    Files.writeString(file, "<html><table></table></html>", StandardCharsets.UTF_8);
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("名册.xlsx page-not-xlsx");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("名册.xlsx old-excel");
    Files.writeString(file, "代码,名称", StandardCharsets.UTF_8);
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("名册.xlsx not-xlsx");
    assertThat(ReadBack.of(folder.resolve("无.xlsx"), WORDS).told())
        .containsExactly("无.xlsx no-file");
    assertThat(csv("名册.doc", "x").told()).containsExactly("名册.doc unknown-format");
    assertThat(ReadBack.of(folder, WORDS).told())
        .hasSize(1)
        .first()
        .asString()
        .endsWith("empty-folder");
  }

  @Test
  void mistakes_of_csv_files_are_told_by_line_and_column() throws IOException {
    assertThat(csv("企业.csv", "代码,成立日期\nQ1,31.1.2025\n").told())
        .containsExactly("企业.csv!B2 day-due");
    assertThat(csv("企业.csv", "代码,名称\n9.14101E+17,甲\n").told())
        .containsExactly("企业.csv!A2 digits-lost");
    assertThat(csv("企业.csv", "代码,名称\n\"Q1,甲\nQ2,乙\n").told())
        .containsExactly("企业.csv!2 quote-open");
    assertThat(csv("企业.csv", "代码,投资额(元)\nQ1,=1+1\n").told())
        .containsExactly("企业.csv!B2 formula-cell");
    assertThat(csv("企业.csv", "代码,名称\nQ1,\"甲\n\n乙\"\nQ2,乙,丙\n").told())
        .containsExactly("企业.csv!C5 no-header");
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Path file = folder.resolve("企业.csv");
    Files.write(file, "代码,名称\nQ1,甲\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("企业.csv encoding-unknown");
    Files.write(file, new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
    assertThat(ReadBack.of(file, WORDS).told()).containsExactly("企业.csv encoding-unknown");
    Files.write(file, "代码;名称\nQ1;甲\n".getBytes(Charset.forName("GB18030")));
    ReadBack read = ReadBack.of(file, WORDS);
    assertThat(read.facts()).containsExactly("{企业={代码='Q1',名称='甲'}}");
    assertThat(read.encoding()).isEqualTo("GB18030 ;");
  }
}
