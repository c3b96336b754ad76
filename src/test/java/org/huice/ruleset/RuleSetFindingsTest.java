package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.huice.BrokenFolder;
import org.huice.problem.Problem;
import org.huice.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The right side of what {@code fixtures/rejected/doubtful} shows the wrong side of, and what
 * silences a warning.
 */
class RuleSetFindingsTest {
  private static final Path BASE = Path.of("fixtures/rejected/base");
  private static final String POLICY = "policies/试点/policy.yaml";
  private static final String RULES = "policies/试点/试点.drl";
  private static final String TEXT = "text: 对新建项目按投资额分档给予补助（500万元，1.5%；3000万元，1.8%）\n";
  private static final String TIERS = "分档补助（500万元，1.5%；3000万元，1.8%），";
  private static final String THRESHOLD = "$政策.value( \"门槛\" )";
  private static final String CONDITION = "申报企业.从业人数 >= 1,";

  @TempDir private Path folder;

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /** The second clause with another text, one condition more, and a parameter 门槛. */
  private void write(String text, String condition, String unit, String value) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    change(folder.resolve(RULES), CONDITION, CONDITION + " " + condition + ",");
    change(folder.resolve(POLICY), TEXT, "text: " + TIERS + text + "\n");
    parameter("门槛", unit, value);
  }

  private void parameter(String name, String unit, String value) throws IOException {
    change(
        folder.resolve(POLICY),
        "settlement:\n",
        "  %s: { clause: 第二条, unit: \"%s\", assumed: 试, values: { 2024-01-01: %s } }\nsettlement:\n"
            .formatted(name, unit, value));
  }

  private String id() {
    return Objects.requireNonNull(RuleSetReader.read(folder).ruleSet()).id();
  }

  private List<String> codes() {
    return warnings().stream().map(problem -> problem.code().code()).toList();
  }

  private List<Problem> warnings() {
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return RuleSetFindings.of(Objects.requireNonNull(reading.ruleSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资额不低于400万元         | 投资额 >= P | ''
          投资额不低于400万元         | 投资额 < P  | direction-against-text
          投资额不低于400万元         | 投资额 > P  | operator-against-text
          投资额不低于400万元         | 投资额 <= P | direction-against-text
          投资额不低于400万元         | P <= 投资额 | ''
          投资额不低于400万元         | P < 投资额  | operator-against-text
          投资额超过400万元           | 投资额 > P  | ''
          投资额超过400万元           | 投资额 >= P | operator-against-text
          投资额不足400万元           | 投资额 < P  | ''
          投资额不足400万元           | 投资额 <= P | operator-against-text
          投资额不超过400万元         | 投资额 <= P | ''
          投资额不超过400万元         | 投资额 < P  | operator-against-text
          投资额400万元以上           | 投资额 >= P | ''
          投资额400万元以下           | 投资额 <= P | ''
          投资额400万元以下           | 投资额 < P  | operator-against-text
          投资额400万元以下(不含)     | 投资额 < P  | ''
          投资额400万元(不含)以上     | 投资额 > P  | ''
          投资额达到400万元           | 投资额 >= P | ''
          投资额突破400万元           | 投资额 >= P | operator-against-text
          投资额满四百万元            | 投资额 > P  | operator-against-text
          投资额400万元               | 投资额 > P  | ''
          投资额超过401万元           | 投资额 >= P | ''
          投资额超过400万元、400万元以上 | 投资额 >= P | ''
          投资额超过400万元以上       | 投资额 >= P | ''
          """)
  void exactly_the_threshold_is_put_where_the_text_puts_it(
      String text, String condition, String code) throws IOException {
    write(text, condition.replace("P", "$政策.value( \"门槛\" )"), "万元", "400");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资额不低于400万元 | 投资额 <= P | 投资额 >= P
          投资额不低于400万元 | 投资额 < P  | 投资额 >= P
          投资额不低于400万元 | P >= 投资额 | P <= 投资额
          投资额不低于400万元 | P > 投资额  | P <= 投资额
          投资额不低于400万元 | !( 投资额 > P ) | 投资额 < P
          投资额达到400万元   | 投资额 < P  | 投资额 >= P
          投资额400万元以上   | 投资额 < P  | 投资额 >= P
          投资额400万元及以上 | 投资额 < P  | 投资额 >= P
          投资额超过400万元   | 投资额 <= P | 投资额 > P
          投资额超过400万元   | 投资额 < P  | 投资额 > P
          投资额低于400万元   | 投资额 >= P | 投资额 < P
          投资额不足400万元   | 投资额 > P  | 投资额 < P
          投资额少于400万元   | 投资额 >= P | 投资额 < P
          投资额不满400万元   | 投资额 >= P | 投资额 < P
          投资额不超过400万元 | 投资额 > P  | 投资额 <= P
          投资额不超过400万元 | 投资额 >= P | 投资额 <= P
          投资额400万元以下   | 投资额 > P  | 投资额 <= P
          """)
  void a_reversed_direction_is_told_with_what_the_word_asks_for(
      String text, String condition, String remedy) throws IOException {
    write(text, condition.replace("P", THRESHOLD), "万元", "400");

    assertThat(codes()).containsExactly("direction-against-text");
    assertThat(warnings().get(0).arguments()).last().isEqualTo(remedy.replace("P", THRESHOLD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资额达到400万元的除外           | 投资额 < P
          投资额达到400万元的，不予补助     | 投资额 < P
          投资额没有达到400万元             | 投资额 < P
          除投资额超过400万元的             | 投资额 <= P
          投资额不低于400万元               | !( 投资额 >= P )
          投资额超过400万元、超过400万元    | 投资额 <= P
          投资额400万元（含）               | 投资额 < P
          """)
  void the_other_direction_is_not_doubted_where_the_text_may_deny(String text, String condition)
      throws IOException {
    write(text, condition.replace("P", THRESHOLD), "万元", "400");

    assertThat(codes()).isEmpty();
  }

  @Test
  void the_other_direction_is_not_doubted_beside_the_right_one() throws IOException {
    write(
        "投资额不低于400万元",
        "投资额 < $政策.value( \"门槛\" ) || ( $政策.choice( \"计算口径\" ) == \"按项目\""
            + " && 投资额 >= $政策.value( \"门槛\" ) )",
        "万元",
        "400");

    assertThat(codes()).doesNotContain("direction-against-text");
  }

  @Test
  void a_threshold_that_one_reading_puts_here_and_one_there_is_not_doubted() throws IOException {
    write(
        "投资额不低于400万元",
        "投资额 > $政策.value( \"门槛\" ) || ( $政策.choice( \"计算口径\" ) == \"按项目\""
            + " && 投资额 >= $政策.value( \"门槛\" ) )",
        "万元",
        "400");

    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "reading: 恰好400万元的不算, ''",
    "assumed: 恰好400万元的不算, ''",
    "assumed: 企业按登记机关的名册, operator-against-text",
    "accepted: { operator-against-text: 已请示 }, ''",
    "accepted: { word-against-text: 已请示 }, 'accepted-idle,operator-against-text'"
  })
  void who_says_how_it_is_read_is_not_warned(String line, String codes) throws IOException {
    write("投资额不低于400万元\n    " + line, "投资额 > $政策.value( \"门槛\" )", "万元", "400");

    assertThat(String.join(",", codes())).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({"5, ''", "9.99, ''", "10, contradiction-by-values", "11, contradiction-by-values"})
  void a_span_is_empty_where_its_bounds_cross(String low, String code) throws IOException {
    write("给予补助", "投资额 >= $政策.value( \"门槛\" ), 投资额 < $政策.value( \"上限\" )", "万元", low);
    parameter("上限", "元", "100000");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "申报企业.从业人数 > $政策.value( \"门槛\" ), 3, ''",
    "申报企业.从业人数 > $政策.value( \"门槛\" ), 4, contradiction-by-values",
    "申报企业.从业人数 >= $政策.value( \"门槛\" ), 0, always-true"
  })
  void whole_numbers_lie_apart(String condition, String value, String code) throws IOException {
    write("给予补助", condition + ", 申报企业.从业人数 < $政策.value( \"上限\" )", "人", value);
    parameter("上限", "人", "5");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @Test
  void that_any_number_is_filled_in_may_be_asked_for() throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    change(
        folder.resolve("vocabulary/词汇.drl"),
        "@unit(\"人\") @range(\"0..\")",
        "@unit(\"人\") @range(\"1..\")");

    assertThat(codes()).isEmpty();
  }

  /** Two rules of the second clause, told apart by one condition each. */
  private void two(String one, String other) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    Path file = folder.resolve(RULES);
    String text = Files.readString(file);
    String rule = text.substring(text.indexOf("rule \"第二条"));
    String second =
        rule.replace("分档给予补助", "另给").replace(".schedule( \"投资档次\" )", ".times( \"奖励比例\" )");
    Files.writeString(
        file, text.replace(CONDITION, one + ",") + "\n" + second.replace(CONDITION, other + ","));
    parameter("门槛", "万元", "3000");
    parameter("首日", "日期", "2025-06-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资额 < P                          | 投资额 >= P                         | ''
          投资额 <= P                         | 投资额 > P                          | ''
          投资额 <= P                         | 投资额 >= P                         | rules-overlap
          投资额 < P                          | 投资额 > P                          | gap-between-rules
          开工日期 < D                        | 开工日期 >= D                       | ''
          开工日期 <= D                       | 开工日期 >= D                       | rules-overlap
          申报企业.高新技术企业               | !申报企业.高新技术企业              | ''
          申报企业.规模 == 企业规模.小型      | 申报企业.规模 != 企业规模.小型      | ''
          申报企业.规模 == 企业规模.小型      | 申报企业.规模 != 企业规模.大型      | rules-overlap
          $政策.elapsed( 开工日期, "经营年限" ) | !$政策.elapsed( 开工日期, "经营年限" ) | ''
          自筹资金 > 投资额                   | 投资额 >= 自筹资金                  | ''
          自筹资金 >= 投资额                  | 投资额 >= 自筹资金                  | rules-overlap
          """)
  void two_rules_of_a_clause_meet_nowhere_and_leave_nothing_between(
      String one, String other, String code) throws IOException {
    two(filled(one), filled(other));
    parameterUnused(one);

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  private static String filled(String condition) {
    return condition.replace("P", "$政策.value( \"门槛\" )").replace("D", "$政策.date( \"首日\" )");
  }

  /** Takes out the parameters that the conditions do not name. */
  private void parameterUnused(String condition) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(POLICY));
    Files.write(
        folder.resolve(POLICY),
        lines.stream()
            .filter(line -> condition.contains("P") || !line.startsWith("  门槛:"))
            .filter(line -> condition.contains("D") || !line.startsWith("  首日:"))
            .toList());
  }

  @Test
  void a_rule_that_wants_a_fact_and_one_that_wants_none_meet_nowhere() throws IOException {
    two("投资额 > 0", "投资额 > 0");
    parameterUnused("");
    String end = "== \"按项目\" )\n";
    Path file = folder.resolve(RULES);
    String text = Files.readString(file);
    int first = text.indexOf(end) + end.length();
    int second = text.lastIndexOf(end) + end.length();
    Files.writeString(
        file,
        text.substring(0, first)
            + "    exists 项目( 类别 == 项目类别.技改 )\n"
            + text.substring(first, second)
            + "    not 项目( 类别 == 项目类别.技改 )\n"
            + text.substring(second));

    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          设备( 进口 == true )                                  | join-without-link
          设备( 所属项目 == $项目, 进口 == true )               | ''
          设备( 进口 == true ) from $项目.设备                  | ''
          exists 设备( 进口 == true )                           | join-without-link
          not 设备( 进口 == true ) from $项目.设备              | ''
          exists 项目( 类别 == 项目类别.技改 )                  | ''
          设备( 设备编号 != $项目.项目编号, 进口 == true )      | join-without-link
          """)
  void parts_are_tied_to_their_owner(String pattern, String code) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    change(
        folder.resolve("vocabulary/词汇.drl"),
        "@meaning(\"实际开工的日期\")\nend",
        "@meaning(\"实际开工的日期\")\n    设备 : List<设备>\nend\n\ndeclare 设备\n"
            + "    设备编号 : String @key\n    所属项目 : 项目 @owner\n    进口 : Boolean\nend");
    change(folder.resolve(RULES), "== \"按项目\" )\n", "== \"按项目\" )\n    " + pattern + "\n");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "对注册地在本市的企业给予补助, favours-locals",
    "按缴纳税收的经济贡献给予补助, favours-locals",
    "对新注册的企业给予补助, ''",
    "对县外迁入的企业给予补助, ''",
    "迁离本市的予以追回, hinders-leaving",
    "优先采购本地产品的给予补助, favours-local-goods",
    "采购先进产品的给予补助, ''"
  })
  void words_that_have_to_be_reviewed_are_pointed_at(String text, String code) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    change(folder.resolve(POLICY), TEXT, "text: " + TIERS + text + "\n");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'2022-01-01: 3, 2023-01-01: 4', value-never-applies",
    "'2022-01-01: 3, 2024-01-01: 4', value-never-applies",
    "'2022-01-01: 3, 2024-01-02: 4', ''",
    "'2024-01-01: 3, 2026-12-31: 4', ''"
  })
  void a_value_applies_on_one_day_at_least(String values, String code) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    change(folder.resolve(POLICY), "收入4亿元", "收入3亿元，以后4亿元");
    change(folder.resolve(POLICY), "values: { 2024-01-01: 4 }", "values: { " + values + " }");

    assertThat(String.join(",", codes())).isEqualTo(code);
  }

  @Test
  void an_error_is_never_accepted() throws IOException {
    write("给予补助\n    accepted: { never-true: 看过 }", "投资额 < $政策.value( \"门槛\" )", "万元", "5");

    assertThat(RuleSetReader.read(folder).problems())
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(RuleSetProblem.ACCEPTED_UNKNOWN));
  }

  @Test
  void what_is_accepted_is_part_of_the_name_of_the_rule_set_and_decides_nothing()
      throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    String before = id();
    change(folder.resolve(POLICY), TEXT, TEXT + "    accepted: { always-true: 看过 }\n");

    assertThat(id()).isNotEqualTo(before);
    assertThat(warnings())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code().severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.arguments()).containsExactly("第二条", "always-true");
            });
  }
}
