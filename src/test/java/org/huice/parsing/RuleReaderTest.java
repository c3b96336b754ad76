package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
  static final String FILE = "policies/光伏/规则.drl";
  static final Vocabulary WORDS =
      new Vocabulary(
          Map.of(), Map.of("主体类型", new EnumType("主体类型", List.of("园区"), Place.of("词.drl"))));

  static final String WHOLE =
      """
      package policies.光伏;
      import org.huice.rule.*

      // 三(二)3:“按不超过设备投资额的20%%给予奖励”
      rule "三(二)3 光伏发电项目"
          @clause("三(二)3")
      when
          $政策 : Policy( id == "光伏" )
          申报主体( 类型 in ( 主体类型.园区 ) )
          $项目 : 项目( %s )
      then
          insert( $政策.award( $项目 ).base( $项目, "设备投资额" ).times( "奖励比例" ) );
      end
      """;

  private static Place at(int line, int column) {
    return new Place(FILE, line, column);
  }

  private static List<RuleTree> read(String text) {
    List<Problem> problems = new ArrayList<>();
    List<RuleTree> rules = RuleReader.read(FILE, text, "光伏", WORDS, problems::add);
    assertThat(problems).isEmpty();
    return rules;
  }

  private static Constraint constraint(String text) {
    Conditional.Pattern pattern =
        (Conditional.Pattern) read(WHOLE.formatted(text)).get(0).when().get(2);
    assertThat(pattern.constraints()).hasSize(1);
    return pattern.constraints().get(0);
  }

  private static Expression condition(String text) {
    return constraint(text).expression();
  }

  private static Expression.FieldOf field(String name, int column) {
    return new Expression.FieldOf(name, at(10, column), name);
  }

  @Test
  void reads_a_rule_with_the_place_of_every_part() {
    RuleTree rule = read(WHOLE.formatted("设备投资额 > 0")).get(0);

    assertThat(rule.name()).isEqualTo("三(二)3 光伏发电项目");
    assertThat(rule.clause()).isEqualTo("三(二)3");
    assertThat(rule.place()).isEqualTo(at(5, 1));
    assertThat(rule.text()).startsWith("rule \"三(二)3").endsWith("end").doesNotContain("//");
    Expression.Constant park = new Expression.Constant("主体类型", "园区", at(9, 19), "主体类型.园区");
    assertThat(rule.when())
        .containsExactly(
            new Conditional.Pattern(
                "$政策",
                "Policy",
                List.of(
                    new Constraint(
                        null,
                        new Expression.Compare(
                            Comparison.EQUAL,
                            new Expression.FieldOf("id", at(8, 19), "id"),
                            new Expression.Text("光伏", at(8, 25), "\"光伏\""),
                            at(8, 19),
                            "id == \"光伏\""),
                        at(8, 19))),
                null,
                at(8, 5)),
            new Conditional.Pattern(
                null,
                "申报主体",
                List.of(
                    new Constraint(
                        null,
                        new Expression.In(
                            false,
                            new Expression.FieldOf("类型", at(9, 11), "类型"),
                            List.of(park),
                            at(9, 11),
                            "类型 in ( 主体类型.园区 )"),
                        at(9, 11))),
                null,
                at(9, 5)),
            new Conditional.Pattern(
                "$项目",
                "项目",
                List.of(
                    new Constraint(
                        null,
                        new Expression.Compare(
                            Comparison.GREATER,
                            field("设备投资额", 15),
                            new Expression.Number(BigDecimal.ZERO, at(10, 23), "0"),
                            at(10, 15),
                            "设备投资额 > 0"),
                        at(10, 15))),
                null,
                at(10, 5)));
  }

  @Test
  void reads_the_outcome_word_by_word() {
    Consequence then = read(WHOLE.formatted("")).get(0).then();

    assertThat(then.policy()).isEqualTo("$政策");
    assertThat(then.place()).isEqualTo(at(12, 13));
    assertThat(then.words())
        .containsExactly(
            new Consequence.Word(
                "award", List.of(new Expression.Variable("$项目", at(12, 24), "$项目")), at(12, 17)),
            new Consequence.Word(
                "base",
                List.of(
                    new Expression.Variable("$项目", at(12, 36), "$项目"),
                    new Expression.Text("设备投资额", at(12, 41), "\"设备投资额\"")),
                at(12, 30)),
            new Consequence.Word(
                "times", List.of(new Expression.Text("奖励比例", at(12, 58), "\"奖励比例\"")), at(12, 51)));
  }

  @Test
  void binds_and_over_or() {
    assertThat(condition("甲 || 乙 && !丙"))
        .isEqualTo(
            new Expression.Or(
                List.of(
                    field("甲", 15),
                    new Expression.And(
                        List.of(
                            field("乙", 20), new Expression.Not(field("丙", 26), at(10, 25), "!丙")),
                        at(10, 20),
                        "乙 && !丙")),
                at(10, 15),
                "甲 || 乙 && !丙"));
  }

  @Test
  void reads_brackets_without_keeping_them() {
    assertThat(condition("( 甲 || 乙 ) && 丙")).isInstanceOf(Expression.And.class);
    assertThat(condition("!( 甲  ==\t乙 )").text()).isEqualTo("!( 甲 == 乙 )");
    assertThat(condition("( 甲 == 乙 )").text()).isEqualTo("甲 == 乙");
  }

  @Test
  void binds_times_over_plus_from_left_to_right() {
    assertThat(condition("甲 - 乙 * 丙 + 丁 == 戊"))
        .extracting(e -> ((Expression.Compare) e).left())
        .isEqualTo(
            new Expression.Arithmetic(
                '+',
                new Expression.Arithmetic(
                    '-',
                    field("甲", 15),
                    new Expression.Arithmetic(
                        '*', field("乙", 19), field("丙", 23), at(10, 19), "乙 * 丙"),
                    at(10, 15),
                    "甲 - 乙 * 丙"),
                field("丁", 27),
                at(10, 15),
                "甲 - 乙 * 丙 + 丁"));
  }

  @Test
  void reads_every_comparison_and_both_numbers_of_existence() {
    for (Comparison sign : Comparison.values()) {
      assertThat(condition("甲 " + sign.sign() + " 乙"))
          .extracting(e -> ((Expression.Compare) e).operator())
          .isEqualTo(sign);
    }
    assertThat(condition("甲>=1").text()).isEqualTo("甲>=1");
    assertThat(((Expression.In) condition("甲 not in ( \"乙\", \"丙\" )")).negated()).isTrue();
  }

  @Test
  void reads_a_call_on_the_policy_and_paths_over_facts() {
    assertThat(condition("$政策.elapsed( 单位.日期, \"期限\" )"))
        .isEqualTo(
            new Expression.Call(
                "$政策",
                "elapsed",
                List.of(
                    new Expression.Path(field("单位", 28), "日期", at(10, 28), "单位.日期"),
                    new Expression.Text("期限", at(10, 35), "\"期限\"")),
                at(10, 15),
                "$政策.elapsed( 单位.日期, \"期限\" )"));
    assertThat(condition("$项目.单位.类型 == true"))
        .extracting(e -> ((Expression.Compare) e).left().text())
        .isEqualTo("$项目.单位.类型");
  }

  @Test
  void reads_bindings_of_fields_and_of_arithmetic_in_brackets() {
    assertThat(constraint("$甲 : 乙")).isEqualTo(new Constraint("$甲", field("乙", 20), at(10, 15)));
    assertThat(constraint("$甲 : ( 乙 + 丙 )").expression().text()).isEqualTo("乙 + 丙");
  }

  @Test
  void reads_not_exists_and_forall_of_one_pattern() {
    String text =
        WHOLE
            .formatted("")
            .replace("then", "not 甲()\n    exists( 甲( 乙 ) )\n    forall( 甲( 乙 ) )\nthen");
    List<Conditional> when = read(text).get(0).when();

    assertThat(when.subList(3, 6))
        .extracting(Conditional::place)
        .containsExactly(at(11, 1), at(12, 5), at(13, 5));
    assertThat(when.get(3)).isInstanceOf(Conditional.None.class);
    assertThat(when.get(4)).isInstanceOf(Conditional.Some.class);
    assertThat(((Conditional.Every) when.get(5)).pattern().place()).isEqualTo(at(13, 13));
  }

  @Test
  void counts_columns_after_a_byte_order_mark_and_lines_of_windows_as_an_editor_does() {
    RuleTree rule = read("\uFEFF" + WHOLE.formatted("").replace("\n", "\r\n")).get(0);

    assertThat(rule.place()).isEqualTo(at(5, 1));
    assertThat(rule.then().place()).isEqualTo(at(12, 13));
  }
}
