package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read otherwise than a clerk may think is said, and what may lack a row is marked. */
class ToldNotRefusedTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final String CODE = "91410122MA9F000018";

  @TempDir private Path folder = Path.of("");

  private ReadBack read(HandMade made) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    made.write(file);
    ReadBack read = ReadBack.of(file, WORDS);
    assertThat(read.sentences()).doesNotContain("{0}", "{1}", "{2}");
    return read;
  }

  private ReadBack firms(String... rows) throws IOException {
    return read(new HandMade().sheet("企业", rows));
  }

  @ParameterizedTest
  @CsvSource({"投资额", "设备投资", "研发占比", "能源项目.设备投资额"})
  void figures_that_may_be_meant_in_several_units_need_one(String header) throws IOException {
    ReadBack read = firms("代码|" + header, "Q1|n:12");

    assertThat(read.told()).containsExactly("企业!B1 unit-due");
    assertThat(read.sentences()).contains(header + "(");
    assertThat(read.entries()).isZero();
  }

  @Test
  void the_remedy_names_each_unit_in_which_they_may_be_meant() throws IOException {
    assertThat(firms("代码|投资额", "Q1|1").sentences()).contains("投资额(元)、投资额(万元)、投资额(亿元)");
  }

  @Test
  void figures_that_have_one_unit_only_are_read_and_that_is_told_once() throws IOException {
    ReadBack read = firms("代码|人数", "Q1|n:12", "Q2|n:13");

    assertThat(read.told()).isEmpty();
    assertThat(read.facts()).containsExactly("{企业={代码='Q1',人数=12}}", "{企业={代码='Q2',人数=13}}");
    assertThat(read.minded()).containsExactly("企业!B1 unit-assumed");
    assertThat(firms("代码|人数(人)|温差", "Q1|n:12|n:3").minded()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "91410122MA9F000019, true",
    "91410122MA9F000081, true",
    "91410122ma9f000018, true",
    "9141 0122 MA9F 000018, true",
    "91410122MA9F00018, true",
    "91410122MA9F0000188, true",
    "91410122MA9F000188, false",
    "91410122MA9F000029, false",
    "91410122MA9F0018, false"
  })
  void a_row_of_nobody_marks_the_applicant_whose_key_is_one_slip_away(String key, boolean near)
      throws IOException {
    ReadBack read =
        read(
            new HandMade()
                .sheet("企业", "代码|名称", CODE + "|甲", "91410725MA9F000075|乙")
                .sheet("能源项目", "代码|项目编号", CODE + "|P1", key + "|P2"));

    assertThat(read.facts()).hasSize(2);
    assertThat(read.minded())
        .containsExactly(near ? new String[] {"能源项目!3 row-likely-missed"} : new String[0]);
    assertThat(read.told()).contains("能源项目!A3 orphan-row");
    assertThat(read.told().contains("能源项目!3 orphan-like")).isEqualTo(near);
    assertThat(read.sentences().contains(CODE)).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({"10000, false", "10001, true"})
  void more_rows_of_nobody_than_are_compared_with_applicants_are_told(int strays, boolean told)
      throws IOException {
    String[] rows = new String[strays + 1];
    rows[0] = "代码|项目编号";
    for (int i = 1; i <= strays; i++) {
      rows[i] = "X" + i + "|P" + i;
    }

    ReadBack read = read(new HandMade().sheet("企业", "代码", CODE).sheet("能源项目", rows));

    assertThat(read.minded().stream().anyMatch(one -> one.endsWith("orphans-too-many")))
        .isEqualTo(told);
  }

  @Test
  void rows_without_key_mark_the_applicant_above_them() throws IOException {
    ReadBack read =
        read(
            new HandMade()
                .sheet("企业", "代码|名称", "Q1|甲", "Q2|乙")
                .sheet("能源项目", "代码|项目编号", "Q1|P1", "|P2", "|P3", "Q2|P4"));

    assertThat(read.minded()).containsExactly("能源项目!3 row-below-missed", "能源项目!4 row-below-missed");
    assertThat(read.marks().get(0).sentence(java.util.Locale.CHINESE)).contains("能源项目!第 3 行");
  }

  @Test
  void hidden_rows_and_columns_are_read_and_told() throws IOException {
    ReadBack read =
        read(
            new HandMade()
                .raw(
                    "企业",
                    """
                    <cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>
                    <sheetData>
                    <row r="1"><c r="A1" t="str"><v>代码</v></c><c r="B1" t="str"><v>名称</v></c></row>
                    <row r="2"><c r="A2" t="str"><v>Q1</v></c></row>
                    <row r="3" hidden="1"><c r="A3" t="str"><v>Q2</v></c></row>
                    <row r="4" hidden="1"/>
                    </sheetData>
                    """));

    assertThat(read.entries()).isEqualTo(2);
    assertThat(read.minded()).containsExactly("企业 hidden-rows", "企业 hidden-columns");
    assertThat(read.notices().get(0).arguments()).containsExactly("1", "3");
    assertThat(read.notices().get(1).arguments()).containsExactly("1", "B");
  }

  @Test
  void a_hidden_sheet_that_nobody_knows_is_told() throws IOException {
    ReadBack read = read(new HandMade().sheet("企业", "代码", "Q1").sheet("缓存", "x", "y").hide("缓存"));

    assertThat(read.entries()).isOne();
    assertThat(read.minded()).containsExactly("缓存 hidden-sheet-left-out");
  }

  @Test
  void a_sheet_that_is_named_and_not_there_is_a_damage() throws IOException {
    String book =
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="企业" sheetId="1" r:id="r1"/>
        <sheet name="能源项目" sheetId="2" r:id="r7"/></sheets></workbook>
        """;
    ReadBack read = read(new HandMade().sheet("企业", "代码", "Q1").part("xl/workbook.xml", book));

    assertThat(read.told()).containsExactly("名册.xlsx sheet-without-part");
    assertThat(read.sentences()).contains("能源项目");
  }

  @Test
  void facts_above_the_headers_are_refused_and_more_than_a_title_is_told() throws IOException {
    assertThat(firms("Q0|零", "代码|名称", "Q1|甲").told()).containsExactly("企业!1 row-above-headers");
    ReadBack titled = firms("申报表", "填报单位|某局||2025年", "代码|名称|人数(人)|规上|成立日期|规模|温差", "Q1|甲");
    assertThat(titled.facts()).containsExactly("{企业={代码='Q1',名称='甲'}}");
    assertThat(titled.minded()).containsExactly("企业!2 titles-left-out");
  }

  @Test
  void opinions_have_a_sheet_of_their_own() throws IOException {
    ReadBack read =
        read(
            new HandMade()
                .sheet("企业", "代码|名称", "Q1|甲", "Q2|乙")
                .sheet(
                    "裁量意见",
                    "*代码|*政策|*条款|对象|*结论|金额(万元)|*决定人|*文号|*日期|*理由",
                    "Q2|债券|三(二)4|102582001|给予|n:60|市工信局|18号|2025年11月20日|按规模",
                    "Q3|债券|三(二)4||给予|||||"));

    assertThat(read.facts())
        .containsExactly(
            "{企业={代码='Q1',名称='甲'}}",
            "{企业={代码='Q2',名称='乙'},裁量意见=[{政策='债券',条款='三(二)4',对象='102582001',"
                + "结论='给予',金额=600000,决定人='市工信局',文号='18号',日期='2025-11-20',理由='按规模'}]}");
    assertThat(read.told()).containsExactly("裁量意见!A3 orphan-row");
    assertThat(
            read(new HandMade()
                    .sheet("企业", "代码", "Q1")
                    .sheet("裁量意见", "代码|政策|条款|结论|决定人|文号|日期", "Q1|a|b|给予|c|d|e"))
                .told())
        .containsExactly("裁量意见!1 no-key-column");
  }

  @Test
  void evidence_stands_in_a_column_beside_its_field() throws IOException {
    ReadBack read =
        read(
            new HandMade()
                .sheet("企业", "代码|名称·依据|名称|人数(人)|人数·依据", "Q1|核定：营业执照|甲|n:3|申报", "Q2||乙||")
                .sheet("能源项目", "代码|项目编号|设备投资额(万元)|设备投资额(万元)·依据", "Q1|P1|n:7|核定: 发票"));

    assertThat(read.told()).isEmpty();
    assertThat(read.facts())
        .containsExactly(
            "{企业={代码='Q1',名称='甲',人数=3,能源项目=[{项目编号='P1',设备投资额=7,"
                + "依据={$.设备投资额={状态='核定',材料='发票'}}}],"
                + "依据={$.名称={状态='核定',材料='营业执照'},$.人数={状态='申报'}}}}",
            "{企业={代码='Q2',名称='乙'}}");
  }

  @ParameterizedTest
  @CsvSource({
    "发票, n:3, 企业!C2 evidence-cell-due",
    "核定发票, n:3, 企业!C2 evidence-cell-due",
    "核定：, n:3, 企业!C2 evidence-cell-due",
    "n:3, n:3, 企业!C2 evidence-cell-due",
    "核定, '', 企业!C2 evidence-of-nothing"
  })
  void evidence_that_says_nothing_is_named(String evidence, String value, String told)
      throws IOException {
    assertThat(firms("代码|人数(人)|人数·依据", "Q1|" + value + "|" + evidence).told())
        .containsExactly(told);
  }
}
