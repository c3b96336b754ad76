package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What authorities decided, beside the applicant in a fact file. */
class OpinionTest {
  private static final String WHOLE =
      "'政策':'奖励','条款':'第五条','对象':'P-01','结论':'给予','金额':'1200.50',"
          + "'决定人':'市工信局','文号':'〔2025〕3号','日期':'2025-06-01','理由':'一事一议'";
  private static final String OTHER =
      "'policy':'奖励','clause':'第三条','outcome':'refused',"
          + "'actor':'市工信局','document':'〔2025〕4号','day':'2025-06-02','reason':'不符'";

  @Test
  void an_opinion_is_read_in_chinese_and_in_english_sorted_by_what_it_decides() {
    List<Opinion> opinions = dossier("{" + WHOLE + "},{" + OTHER + "}").opinions();
    assertThat(opinions).extracting(Opinion::clause).containsExactly("第三条", "第五条");
    Opinion given = opinions.get(1);
    assertThat(given.policy()).isEqualTo("奖励");
    assertThat(given.subject()).containsExactly("P-01");
    assertThat(given.granted()).isTrue();
    assertThat(given.amount()).isEqualTo(new BigDecimal("1200.5"));
    assertThat(given.actor() + given.document() + given.reason()).isEqualTo("市工信局〔2025〕3号一事一议");
    assertThat(given.day()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(given.path()).isEqualTo("$.裁量意见[0]");
    Opinion refused = opinions.get(0);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.amount()).isNull();
    assertThat(refused.subject()).isEmpty();
  }

  @Test
  void a_key_of_several_values_is_written_with_strokes() {
    assertThat(dossier("{" + WHOLE.replace("P-01", "甲/2024") + "}").opinions().get(0).subject())
        .containsExactly("甲", "2024");
  }

  @Test
  void no_opinions_and_an_empty_list_of_them_are_the_same() {
    assertThat(dossier("").opinions()).isEmpty();
    assertThat(CanonicalFacts.of(dossier(""))).isEqualTo(CanonicalFacts.of(Sample.firm("")));
  }

  @Test
  void they_are_written_sorted_in_chinese_and_read_again() {
    Dossier first = dossier("{" + WHOLE + "},{" + OTHER + "}");
    assertThat(CanonicalFacts.of(first).get("裁量意见"))
        .hasToString(
            "[{决定人=市工信局, 政策=奖励, 文号=〔2025〕4号, 日期=2025-06-02, 条款=第三条, 理由=不符, 结论=不予}, "
                + "{决定人=市工信局, 对象=P-01, 政策=奖励, 文号=〔2025〕3号, 日期=2025-06-01, 条款=第五条, "
                + "理由=一事一议, 结论=给予, 金额=1200.5}]");
  }

  @Property(tries = 20)
  void their_order_in_the_file_does_not_matter(@ForAll long seed) {
    List<String> opinions = new ArrayList<>(List.of("{" + WHOLE + "}", "{" + OTHER + "}"));
    opinions.add("{" + WHOLE.replace("P-01", "P-02") + "}");
    String inOrder = json(dossier(String.join(",", opinions)));
    Collections.shuffle(opinions, new Random(seed));
    assertThat(json(dossier(String.join(",", opinions)))).isEqualTo(inOrder);
    assertThat(json(Sample.read(inOrder, problem -> {}).orElseThrow())).isEqualTo(inOrder);
  }

  private static String json(Dossier dossier) {
    byte[] bytes = JsonMapper.builder().build().writeValueAsBytes(CanonicalFacts.of(dossier));
    return new String(bytes, UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'金额':'1200.50'      | '金额':'1200.505'     | VALUE_TOO_PRECISE      | $.裁量意见[0].金额",
        "'金额':'1200.50'      | '金额':'0'            | OUT_OF_RANGE           | $.裁量意见[0].金额",
        "'金额':'1200.50'      | '金额':'-0.01'        | OUT_OF_RANGE           | $.裁量意见[0].金额",
        "'金额':'1200.50'      | '金额':true           | NUMBER_DUE             | $.裁量意见[0].金额",
        "'金额':'1200.50'      | '金额':'120万'        | NUMBER_FORM            | $.裁量意见[0].金额",
        "'金额':'1200.50'      | '金额':null           | NULL_VALUE             | $.裁量意见[0].金额",
        "'结论':'给予'         | '结论':'同意'         | OPINION_OUTCOME        | $.裁量意见[0].结论",
        "'结论':'给予'         | '结论':true           | TEXT_DUE               | $.裁量意见[0].结论",
        "'结论':'给予'         | '结论':'不予'         | OPINION_REFUSED_AMOUNT | $.裁量意见[0].金额",
        "'政策':'奖励',        | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'条款':'第五条',      | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'结论':'给予',        | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'决定人':'市工信局',  | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'文号':'〔2025〕3号', | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'日期':'2025-06-01',  | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        ",'理由':'一事一议'    | ``                    | OPINION_INCOMPLETE     | $.裁量意见[0]",
        "'理由':'一事一议'     | '理由':' '            | EMPTY_TEXT             | $.裁量意见[0].理由",
        "'日期':'2025-06-01'   | '日期':'2025-06-31'   | IMPOSSIBLE_DATE        | $.裁量意见[0].日期",
        "'日期':'2025-06-01'   | '日期':20250601       | DATE_DUE               | $.裁量意见[0].日期",
        "'对象':'P-01'         | '对象':1              | TEXT_DUE               | $.裁量意见[0].对象",
        "'对象':'P-01'         | '项目':'P-01'         | OPINION_KEY            | $.裁量意见[0]",
        "'对象':'P-01'         | '对象':'P-01','subject':'P-01' | FIELD_TWICE   | $.裁量意见[0].subject"
      })
  void one_fault_is_one_problem_with_its_path(
      String part, String instead, DossierProblem code, String path) {
    assertThat(problems("{" + WHOLE.replace(part, instead) + "}"))
        .extracting(Problem::code, problem -> problem.arguments().get(0))
        .containsExactly(tuple(code, path));
  }

  @Test
  void two_on_one_matter_are_one_too_many() {
    assertThat(problems("{" + WHOLE + "},{" + WHOLE.replace("给予", "granted") + "}"))
        .extracting(Problem::code, Problem::arguments)
        .containsExactly(tuple(DossierProblem.OPINION_TWICE, List.of("$.裁量意见[1]", "$.裁量意见[0]")));
    assertThat(problems("{" + WHOLE + "},{" + WHOLE.replace("P-01", "P-1") + "}")).isEmpty();
  }

  @Test
  void an_unknown_entry_is_told_with_the_one_that_was_meant() {
    assertThat(problems("{" + WHOLE.replace("'文号'", "'文件号'") + "}"))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.OPINION_KEY, DossierProblem.OPINION_INCOMPLETE);
    assertThat(problems("{" + WHOLE.replace("'文号'", "'文件号'") + "}").get(0).arguments().get(2))
        .isEqualTo("文号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[null]"})
  void null_is_no_list_and_no_opinion(String list) {
    assertThat(problemsOf("'裁量意见':" + list))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.NULL_VALUE);
  }

  @Test
  void they_are_a_list_of_objects_given_once() {
    assertThat(problemsOf("'裁量意见':{}"))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.LIST_DUE);
    assertThat(problemsOf("'裁量意见':['甲']"))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.OBJECT_DUE);
    assertThat(problemsOf("'裁量意见':[],'opinions':[]"))
        .extracting(Problem::code, problem -> problem.arguments().get(0))
        .containsExactly(tuple(DossierProblem.FIELD_TWICE, "$.opinions"));
  }

  private static Dossier dossier(String opinions) {
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        Sample.read(json("'裁量意见':[" + opinions + "]"), problems::add)
            .orElseThrow(() -> new AssertionError(problems));
    assertThat(problems).isEmpty();
    return dossier;
  }

  private static List<Problem> problems(String opinions) {
    return problemsOf("'裁量意见':[" + opinions + "]");
  }

  private static List<Problem> problemsOf(String entry) {
    List<Problem> problems = new ArrayList<>();
    assertThat(Sample.read(json(entry), problems::add).isPresent()).isEqualTo(problems.isEmpty());
    return problems;
  }

  private static String json(String entry) {
    String firm = Sample.firmJson("");
    return firm.substring(0, firm.length() - 1) + "," + entry.replace('\'', '"') + "}";
  }
}
