package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are those that the clerk sees, whatever the file keeps. */
class ValuesTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();

  @TempDir private Path folder = Path.of("");

  private ReadBack workbook(HandMade made) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    made.write(file);
    ReadBack read = ReadBack.of(file, WORDS);
    assertThat(read.told()).isEmpty();
    return read;
  }

  private String value(String header, String cell) throws IOException {
    ReadBack read = workbook(new HandMade().sheet("企业", "代码|" + header, "Q1|" + cell));
    return read.facts().get(0).replaceAll("\\{企业=\\{代码='Q1',?(.*)}}", "$1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "投资额(元); n:0.30000000000000004; 投资额=0.3",
        "投资额(元); n:1234567.8900000001; 投资额=1234567.89",
        "投资额(元); n:1.2E+8; 投资额=120000000",
        "投资额(元); n:1E-3; 投资额=0.001",
        "投资额(元); n:-0; 投资额=0",
        "投资额(元); 1,234,567.50; 投资额=1234567.5",
        "投资额(元); １２３; 投资额=123",
        "投资额(万元); n:12.5; 投资额=125000",
        "投资额（亿元）; 0.5; 投资额=50000000",
        "设备投资(元); n:7; 投资额=7",
        "*投资额 (元); n:7; 投资额=7",
        "人数(人); 1,200; 人数=1200",
        "人数; 12.0; 人数=12",
        "研发占比(%); p:0.125; 研发占比=12.5",
        "研发占比(%); n:12.5; 研发占比=12.5",
        "研发占比(比例); n:0.125; 研发占比=12.5",
        "研发占比(%); 12.5%; 研发占比=12.5",
        "研发占比（％）; １２.５％; 研发占比=12.5",
        "规上; 是; 规上=true",
        "规上; b:0; 规上=false",
        "规上; FALSE; 规上=false",
        "规上; 有; 规上=true",
        "成立日期; d:45688; 成立日期='2025-01-31'",
        "成立日期; d:45688.75; 成立日期='2025-01-31'",
        "成立日期; d:59; 成立日期='1900-02-28'",
        "成立日期; d:61; 成立日期='1900-03-01'",
        "成立日期; 2025-01-31; 成立日期='2025-01-31'",
        "成立日期; 2025/1/31; 成立日期='2025-01-31'",
        "成立日期; 2025年1月31日; 成立日期='2025-01-31'",
        "成立日期; n:20250131; 成立日期='2025-01-31'",
        "成立日期; 2025-2-30; 成立日期='2025-02-30'",
        "能源项目; 无; 能源项目=[]",
        "能源项目.项目编号; P1; 能源项目=[{项目编号='P1'}]",
        "年度[2].引进项目[3].编号; Y1; 年度=[{引进项目=[{编号='Y1'}]}]",
        "#备注; 随便写; ''",
        "名称; _x4E2D_文_x005F_x; 名称='中文_x'"
      })
  void a_cell_is_read_as_it_is_shown(String header, String cell, String value) throws IOException {
    assertThat(value(header, cell)).isEqualTo(value);
  }

  @Test
  void cells_of_blanks_are_absent_and_rows_of_blanks_are_none() throws IOException {
    ReadBack read =
        workbook(new HandMade().sheet("企业", "代码|名称|人数", "Q1|　 |", "", "　||", "Q2|\u00A0乙 |n:3"));

    assertThat(read.facts()).containsExactly("{企业={代码='Q1'}}", "{企业={代码='Q2',名称='乙',人数=3}}");
  }

  @Test
  void days_may_be_counted_from_1904() throws IOException {
    HandMade made = new HandMade().sheet("企业", "代码|成立日期", "Q1|d:44226").from1904();

    assertThat(workbook(made).facts()).containsExactly("{企业={代码='Q1',成立日期='2025-01-31'}}");
  }

  @Test
  void shared_and_rich_texts_are_read_without_their_readings() throws IOException {
    String shared =
        "<sst><si><t>代码</t></si><si><r><rPr><b/></rPr><t>Q</t></r><r><t>-1</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>キュー</t></rPh></si></sst>";

    HandMade made = new HandMade().sheet("企业", "s:0", "s:1").part("xl/sharedStrings.xml", shared);

    assertThat(workbook(made).facts()).containsExactly("{企业={代码='Q-1'}}");
  }

  @Test
  void titles_above_the_headers_are_passed_over() throws IOException {
    assertThat(workbook(new HandMade().sheet("企业", "2025年名册", "", "代码|名称", "Q1|甲")).facts())
        .containsExactly("{企业={代码='Q1',名称='甲'}}");
  }

  @Test
  void sheets_are_joined_in_whatever_order_they_and_their_rows_stand() throws IOException {
    ReadBack read =
        workbook(
            new HandMade()
                .sheet("引进项目", "企业.代码|企业年度.年度|编号|代码|金额(元)", "Q1|2024|Y2|c|n:5", "Q1|n:2023|Y1||n:4")
                .sheet("能源项目", "代码|项目编号|设备投资额(元)", "Q2|P2|n:50000", "Q1|P1|n:70000", "Q2|P3")
                .sheet("企业", "代码|名称", "Q1|甲", "Q2|乙")
                .sheet("企业年度", "代码|年度|引进项目", "Q1|n:2023|有", "Q1|n:2024|", "Q2|n:2024|无"));

    assertThat(read.facts())
        .containsExactly(
            "{企业={代码='Q1',名称='甲',能源项目=[{项目编号='P1',设备投资额=7}],"
                + "年度=[{年度=2023,引进项目=[{编号='Y1',金额=4}]},"
                + "{年度=2024,引进项目=[{编号='Y2',代码='c',金额=5}]}]}}",
            "{企业={代码='Q2',名称='乙',能源项目=[{项目编号='P2',设备投资额=5},{项目编号='P3'}],"
                + "年度=[{年度=2024,引进项目=[]}]}}");
    assertThat(read.entries()).isEqualTo(2);
  }

  @Test
  void two_kinds_of_applicants_share_a_sheet_unless_their_keys_are_the_same() throws IOException {
    HandMade made =
        new HandMade()
            .sheet("企业", "代码", "Q1", "Q2")
            .sheet("园区", "代码", "Y1", "Q2")
            .sheet("能源项目", "代码|项目编号", "Y1|P1", "Q1|P2");
    Path file = folder.resolve("名册.xlsx");
    made.write(file);

    ReadBack read = ReadBack.of(file, WORDS);

    assertThat(read.facts())
        .containsExactly("{企业={代码='Q1',能源项目=[{项目编号='P2'}]}}", "{园区={代码='Y1',能源项目=[{项目编号='P1'}]}}");
    assertThat(read.told()).containsExactly("企业!A3 applicant-twice", "园区!A3 applicant-twice");
  }

  @Test
  void a_single_sheet_of_any_name_holds_the_applicants_that_are_told_or_fit() throws IOException {
    Path file = folder.resolve("Sheet1.csv");
    Files.writeString(file, "\uFEFF代码\t名称\r\nQ1\t甲\r\n", StandardCharsets.UTF_8);

    assertThat(ReadBack.of(file, WORDS, "园区").facts()).containsExactly("{园区={代码='Q1',名称='甲'}}");
    assertThat(ReadBack.of(file, WORDS, "园区").encoding()).isEqualTo("UTF-8 BOM TAB");
    assertThat(ReadBack.of(file, WORDS, "镇").told())
        .containsExactly("Sheet1.csv no-applicant-sheet");
    Files.writeString(file, "代码,人数\nQ1,5\n", StandardCharsets.UTF_8);
    assertThat(ReadBack.of(file, WORDS).facts()).containsExactly("{企业={代码='Q1',人数=5}}");
  }

  @Test
  void a_folder_of_csv_files_is_a_register() throws IOException {
    Files.writeString(folder.resolve("企业.csv"), "代码,名称\nQ1,\"甲,\"\"乙\"\"\"\n");
    Files.writeString(folder.resolve("能源项目.csv"), "代码;项目编号\nQ1;P1\nQ3;P3\n");

    ReadBack read = ReadBack.of(folder, WORDS);

    assertThat(read.facts()).containsExactly("{企业={代码='Q1',名称='甲,\"乙\"',能源项目=[{项目编号='P1'}]}}");
    assertThat(read.told()).containsExactly("能源项目.csv!A3 orphan-row");
    assertThat(read.encoding()).isEqualTo("UTF-8, UTF-8 ;");
  }
}
