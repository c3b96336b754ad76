package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierRefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"名称\":12                        | TEXT_DUE                  | $.企业.名称",
        "\"名称\":{}                        | TEXT_DUE                  | $.企业.名称",
        "\"名称\":\" \"                     | EMPTY_TEXT                | $.企业.名称",
        "\"名称\":\"甲\\u0007\"              | CONTROL_CHARACTER_IN_TEXT | $.企业.名称",
        "\"名称\":\"甲\\n乙\"                | CONTROL_CHARACTER_IN_TEXT | $.企业.名称",
        "\"名称\":\"甲\\u202e\"              | CONTROL_CHARACTER_IN_TEXT | $.企业.名称",
        "\"名称\":null                      | NULL_VALUE                | $.企业.名称",
        "\"名臣\":\"甲\"                     | UNKNOWN_FIELD             | $.企业.名臣",
        "\"所在地\":\"41010\"               | PLACE_FORM                | $.企业.所在地",
        "\"所在地\":\"41010O\"              | PLACE_FORM                | $.企业.所在地",
        "\"所在地\":410100                  | TEXT_DUE                  | $.企业.所在地",
        "\"成立日期\":\"2025-02-30\"         | IMPOSSIBLE_DATE           | $.企业.成立日期",
        "\"成立日期\":\"2023-02-29\"         | IMPOSSIBLE_DATE           | $.企业.成立日期",
        "\"成立日期\":\"0000-01-01\"         | IMPOSSIBLE_DATE           | $.企业.成立日期",
        "\"成立日期\":\"2025-2-3\"           | DATE_FORM                 | $.企业.成立日期",
        "\"成立日期\":\"2025/02/03\"         | DATE_FORM                 | $.企业.成立日期",
        "\"成立日期\":20250203              | DATE_DUE                  | $.企业.成立日期",
        "\"规上\":\"true\"                  | FLAG_DUE                  | $.企业.规上",
        "\"规上\":1                         | FLAG_DUE                  | $.企业.规上",
        "\"职工人数\":12.0                  | WHOLE_NUMBER_DUE          | $.企业.职工人数",
        "\"职工人数\":\"12\"                | WHOLE_NUMBER_DUE          | $.企业.职工人数",
        "\"职工人数\":-1                    | OUT_OF_RANGE              | $.企业.职工人数",
        "\"职工人数\":2147483648            | WHOLE_NUMBER_TOO_LARGE    | $.企业.职工人数",
        "\"职工人数\":1e2                   | EXPONENT                  | $.企业.职工人数",
        "\"设备投资额\":true                | NUMBER_DUE                | $.企业.设备投资额",
        "\"设备投资额\":[1]                 | NUMBER_DUE                | $.企业.设备投资额",
        "\"设备投资额\":1e6                 | EXPONENT                  | $.企业.设备投资额",
        "\"设备投资额\":\"1E6\"             | EXPONENT                  | $.企业.设备投资额",
        "\"设备投资额\":\"1,000\"           | NUMBER_FORM               | $.企业.设备投资额",
        "\"设备投资额\":\"１00\"             | NUMBER_FORM               | $.企业.设备投资额",
        "\"设备投资额\":\"+1\"              | NUMBER_FORM               | $.企业.设备投资额",
        "\"设备投资额\":\"01\"              | NUMBER_FORM               | $.企业.设备投资额",
        "\"设备投资额\":\"\"                | NUMBER_FORM               | $.企业.设备投资额",
        "\"设备投资额\":1.005               | VALUE_TOO_PRECISE         | $.企业.设备投资额",
        "\"设备投资额\":-0.01               | OUT_OF_RANGE              | $.企业.设备投资额",
        "\"研发占比\":100.000001            | OUT_OF_RANGE              | $.企业.研发占比",
        "\"研发占比\":3,\"研发费用占比(%)\":3 | FIELD_TWICE               | $.企业.研发费用占比(%)",
        "\"能源项目\":{}                    | LIST_DUE                  | $.企业.能源项目",
        "\"能源项目\":null                  | NULL_VALUE                | $.企业.能源项目",
        "\"能源项目\":[1]                   | OBJECT_DUE                | $.企业.能源项目[0]",
        "\"能源项目\":[null]                | NULL_VALUE                | $.企业.能源项目[0]",
        "\"能源项目\":[{}]                  | MISSING_KEY_FIELD         | $.企业.能源项目[0]",
        "\"能源项目\":[{\"编号\":\"P\"},{\"编号\":\"P\"}] | DUPLICATE_IDENTITY | $.企业.能源项目[1]",
        "\"能源项目\":[{\"编号\":\"P\",\"类别\":\"光伏\"}] | UNKNOWN_CHOICE | $.企业.能源项目[0].类别",
        "\"能源项目\":[{\"编号\":\"P\",\"申报单位\":\"甲\"}] | OWNER_BY_HAND | $.企业.能源项目[0].申报单位",
        "\"名称\":\"甲\",\"依据\":[]         | EVIDENCE_NOT_OBJECT       | $.企业.依据",
        "\"名称\":\"甲\",\"依据\":{\"$.名称\":1} | EVIDENCE_NOT_OBJECT   | $.企业.依据[\"$.名称\"]",
        "\"名称\":\"甲\",\"依据\":{\"$.名称\":{\"来源\":\"x\"}} | EVIDENCE_KEY | $.企业.依据[\"$.名称\"]",
        "\"名称\":\"甲\",\"依据\":{\"$.名称\":{\"状态\":\"核实\"}} | EVIDENCE_STATUS | $.企业.依据[\"$.名称\"]",
        "\"名称\":\"甲\",\"依据\":{\"$.名称\":{\"材料\":1}} | TEXT_DUE | $.企业.依据[\"$.名称\"]",
        "\"依据\":{\"$.名称\":{}}            | EVIDENCE_TARGET           | $.企业.依据",
        "\"名称\":\"甲\",\"依据\":{\"名称\":{}} | EVIDENCE_TARGET         | $.企业.依据",
        "\"能源项目\":[],\"依据\":{\"$.能源项目[0].编号\":{}} | EVIDENCE_TARGET | $.企业.依据",
        "\"能源项目\":[{\"编号\":\"P\"}],\"依据\":{\"$.能源项目[0]\":{}} | EVIDENCE_TARGET | $.企业.依据",
        "\"依据\":{},\"evidence\":{}         | FIELD_TWICE               | $.企业.evidence"
      })
  void one_fault_is_one_problem_with_its_path(String entries, DossierProblem code, String path) {
    assertThat(Sample.problemsOfFirm(entries))
        .extracting(Problem::code, problem -> problem.arguments().get(0))
        .containsExactly(tuple(code, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"职工人数\":0",
        "\"职工人数\":2147483647",
        "\"设备投资额\":0",
        "\"设备投资额\":-0",
        "\"设备投资额\":1.01",
        "\"设备投资额\":\"1.0100\"",
        "\"研发占比\":100",
        "\"研发占比\":0.000001",
        "\"所在地\":\"410100\"",
        "\"所在地\":\"410100001\"",
        "\"设备投资额\":123456789012345678901234567890",
        "\"能源项目\":[{\"编号\":\"P\",\"温差\":-3.123456789}]"
      })
  void what_is_just_within_the_limits_is_read(String entries) {
    assertThat(Sample.problemsOfFirm(entries)).isEmpty();
  }

  @Test
  void all_options_are_told_and_the_near_one_first() {
    assertThat(options("工业微电网")).isEqualTo("工业绿色微电网、光伏发电");
    assertThat(options("储能")).isEqualTo("光伏发电、工业绿色微电网");
  }

  private static Object options(String written) {
    String project = "\"能源项目\":[{\"编号\":\"P\",\"类别\":\"%s\"}]".formatted(written);
    return Sample.problemsOfFirm(project).get(0).arguments().get(3);
  }

  @Test
  void more_than_thirty_digits_are_too_many() {
    assertThat(Sample.problemsOfFirm("\"设备投资额\":" + "1".repeat(31)))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.NUMBER_TOO_LONG);
    assertThat(Sample.problemsOfFirm("\"设备投资额\":" + "1".repeat(100_000)))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.NUMBER_TOO_LONG);
  }

  @Test
  void evidence_for_one_field_from_two_facts_is_one_too_many() {
    assertThat(
            Sample.problemsOfFirm(
                """
                "能源项目":[{"编号":"P","依据":{"$.编号":{"状态":"核定"}}}],
                "依据":{"$.能源项目[0].编号":{"状态":"核定"}}
                """))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.EVIDENCE_TWICE);
  }

  @Test
  void a_credit_code_must_be_text_well_formed_and_checked() {
    assertThat(code("914101001234567890")).containsExactly(DossierProblem.TEXT_DUE);
    assertThat(code("\"9141\"")).containsExactly(DossierProblem.USCC_FORM);
    assertThat(code("\"" + Sample.CODE.toLowerCase(Locale.ROOT) + "\""))
        .containsExactly(DossierProblem.USCC_FORM);
    assertThat(code("\"81" + Sample.CODE.substring(2) + "\""))
        .containsExactly(DossierProblem.USCC_CHECK);
    assertThat(code("\"" + Sample.CODE + "\"")).isEmpty();
  }

  private static List<Object> code(String json) {
    return codes("{\"企业\":{\"统一社会信用代码\":" + json + "}}");
  }

  private static List<Object> codes(String json) {
    List<Object> codes = new ArrayList<>();
    assertThat(Sample.read(json, problem -> codes.add(problem.code())).isPresent())
        .isEqualTo(codes.isEmpty());
    return codes;
  }

  @Test
  void the_file_is_one_object_with_one_applicant() {
    assertThat(codes("[]")).containsExactly(DossierProblem.FACTS_NOT_OBJECT);
    assertThat(codes("{}")).containsExactly(DossierProblem.APPLICANT_COUNT);
    assertThat(codes("{\"企业\":{},\"申报主体\":{}}")).containsExactly(DossierProblem.APPLICANT_COUNT);
    assertThat(codes("{\"能源项目\":{}}")).containsExactly(DossierProblem.NOT_AN_APPLICANT);
    assertThat(codes("{\"企业\":{}}")).containsExactly(DossierProblem.MISSING_KEY_FIELD);
    assertThat(codes("{\"企业\":null}")).containsExactly(DossierProblem.NULL_VALUE);
  }

  @Test
  void all_problems_come_at_once_each_with_its_place() {
    List<Problem> problems =
        Sample.problemsOfFirm(
            "\n\"设备投资\":1,\n\"规上\":0,\n\"能源项目\":[{\"编号\":\"P\",\n\"设备投资额\":-1.0000001}]");
    assertThat(problems)
        .extracting(Problem::code, problem -> problem.place().toString())
        .containsExactly(
            tuple(DossierProblem.UNKNOWN_FIELD, "企业.json:2:1"),
            tuple(DossierProblem.FLAG_DUE, "企业.json:3:6"),
            tuple(DossierProblem.VALUE_TOO_PRECISE, "企业.json:5:9"),
            tuple(DossierProblem.OUT_OF_RANGE, "企业.json:5:9"));
    assertThat(problems.get(0).remedy(Locale.CHINESE)).contains("：设备投资额。");
  }
}
