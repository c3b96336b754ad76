package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts that are none: below the lowest tier, below zero, and rulings whose day is missing. */
class PricedRulingTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          建设单位 : 企业 @owner
          投资额 : BigDecimal @unit("元")
          扣除额 : BigDecimal @unit("元")
          已扣额 : BigDecimal @unit("元")
          追加额 : BigDecimal @unit("元")
          完工日 : LocalDate
          已完工 : Boolean
      end
      """;

  private static final String POLICY =
"""
      title: 分档办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 分档 }
        二: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 扣除 }
        三: { subject: 项目, kind: award, application: automatic, dated-by: 完工日, text: 完工 }
        四: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 分档 }
        五: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 超过不给 }
        六: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 扣了又加 }
      parameters:
        档次:
          clause: 一
          schedule: slab
          unit: "% of 万元"
          values: { 2025-01-01: [{ from: 500, rate: 1.5 }, { from: 3000, rate: 1.8 }] }
        小额:
          clause: 五
          schedule: bands
          unit: "元 of 万元"
          values: { 2025-01-01: [{ from: 1, amount: 70 }, { above: 5, amount: 0 }] }
        奖金: { clause: 三, unit: 元, values: { 2025-01-01: 100 } }
      settlement:
        - { additive: 分别给予, clauses: [一, 二, 三, 四, 五, 六], assumed: 试 }
""";

  private static final String DRL =
      """
      rule "一 分档"
          @clause("一")
      when
          $政策 : Policy( id == "分档" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).schedule( "档次" ) );
      end

      rule "二 扣除"
          @clause("二")
      when
          $政策 : Policy( id == "分档" )
          $项目 : 项目( 扣除额 > 0 )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).minus( $项目, "扣除额" ) );
      end

      rule "四 随企业分档"
          @clause("四")
      when
          $政策 : Policy( id == "分档" )
          企业()
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).schedule( "档次" ) );
      end

      rule "五 小额"
          @clause("五")
      when
          $政策 : Policy( id == "分档" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.award( $项目 ).band( $项目, "投资额", "小额" ) );
      end

      rule "六 扣了又加"
          @clause("六")
      when
          $政策 : Policy( id == "分档" )
          $项目 : 项目( )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).minus( $项目, "已扣额" ).plus( $项目, "追加额" ) );
      end

      rule "三 完工"
          @clause("三")
      when
          $政策 : Policy( id == "分档" )
          $项目 : 项目( 已完工 )
      then
          insert( $政策.award( $项目 ).flat( "奖金" ) );
      end
      """;

  @TempDir private static Path folder;
  private static WrittenRules rules;

  @BeforeAll
  static void compile() throws IOException {
    rules = WrittenRules.in(folder, VOCABULARY, new WrittenRules.Policy("分档", POLICY, DRL));
  }

  @Test
  void below_the_lowest_tier_is_a_refusal_that_names_it() {
    Ruling ruling = rulings("'投资额': '4999999.99', '扣除额': '0'").get(0);
    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    Condition last = ruling.readings().get(0).conditions().get(1);
    assertThat(List.of(last.operator(), last.required(), last.actual()))
        .containsExactly(">=", "5000000", "4999999.99");
    assertThat(rulings("'投资额': '5000000', '扣除额': '0'").get(0))
        .isInstanceOfSatisfying(
            Ruling.Granted.class,
            granted -> assertThat(granted.amount().value()).isEqualByComparingTo("75000"));
  }

  @Test
  void the_lowest_tier_takes_the_next_free_number() {
    String fields = "'投资额': '4999999.99', '扣除额': '0'";
    assertThat(ids(rulings(fields).get(0))).containsExactly("一 分档#1", "一 分档#2");
    assertThat(ids(rulings(fields).get(3))).containsExactly("四 随企业分档#2", "四 随企业分档#3");
  }

  private static List<String> ids(Ruling ruling) {
    return ruling.readings().get(0).conditions().stream().map(Condition::id).toList();
  }

  @Test
  void a_deduction_larger_than_its_base_is_a_problem_and_no_amount() {
    assertThat(decide("'投资额': '100', '扣除额': '100.01'").problems())
        .extracting(Problem::code)
        .containsExactly(EvaluationProblem.NEGATIVE_AMOUNT);
    assertThat(decide("'投资额': '100', '扣除额': '100'").problems()).isEmpty();
  }

  /** What is missing may be what raises it again. */
  @Test
  void a_deduction_is_no_contradiction_before_all_of_the_sum_is_known() {
    Ruling.Undetermined open =
        (Ruling.Undetermined) rulings("'投资额': '100', '已扣额': '150', '扣除额': '0'").get(5);
    assertThat(open.missing()).extracting(Missing::name).containsExactly("项目[P].追加额");
    assertThat(open.soFar()).isNull();
    assertThat(rulings("'投资额': '100', '已扣额': '150', '扣除额': '0', '追加额': '50'").get(5))
        .isInstanceOf(Ruling.Granted.class);
    assertThat(decide("'投资额': '100', '已扣额': '150', '扣除额': '0', '追加额': '49.99'").problems())
        .extracting(Problem::code)
        .containsExactly(EvaluationProblem.NEGATIVE_AMOUNT);
  }

  @Test
  void beyond_the_highest_band_that_pays_the_refusal_names_its_end() {
    Ruling refused = rulings("'投资额': '50000.01', '扣除额': '0'").get(4);
    Condition last = refused.readings().get(0).conditions().get(1);
    assertThat(List.of(last.operator(), last.required(), last.actual()))
        .containsExactly("<=", "50000", "50000.01");
    assertThat(rulings("'投资额': '50000', '扣除额': '0'").get(4)).isInstanceOf(Ruling.Granted.class);
  }

  @Test
  void without_its_day_a_matter_is_refused_only_for_what_is_known_to_fail() {
    assertThat(rulings("'扣除额': '0', '已完工': false").get(2)).isInstanceOf(Ruling.Refused.class);
    assertThat(missing("'扣除额': '0', '已完工': true")).containsExactly("项目[P].完工日");
    assertThat(missing("'扣除额': '0'")).containsExactly("项目[P].完工日", "项目[P].已完工");
  }

  private static List<String> missing(String fields) {
    return ((Ruling.Undetermined) rulings(fields).get(2))
        .missing().stream().map(Missing::name).toList();
  }

  private static List<Ruling> rulings(String fields) {
    Evaluation evaluation = decide(fields);
    assertThat(evaluation.problems()).isEmpty();
    List<String> order = List.of("一", "二", "三", "四", "五", "六");
    return Objects.requireNonNull(evaluation.determination()).rulings().stream()
        .sorted((a, b) -> order.indexOf(a.matter().clause()) - order.indexOf(b.matter().clause()))
        .toList();
  }

  private static Evaluation decide(String fields) {
    Dossier dossier =
        rules.dossier("{'企业': {'编号': 'E', '项目': [{'编号': 'P', %s}]}}".formatted(fields));
    return rules.evaluator().decide(dossier, LocalDate.of(2025, 12, 1));
  }
}
