package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.json.CoreJson;
import org.huice.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A no that is made when somebody looks is the one that would have been made at once. */
class LaterRulingsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          所在地 : String @place
          申报日 : LocalDate
          项目 : List<项目>
          债券 : List<债券>
      end
      declare 项目
          编号 : String @key
          建设单位 : 企业 @owner
          投资额 : BigDecimal @unit("元")
          完工日 : LocalDate
          验收 : Boolean
      end
      declare 债券
          编号 : String @key
          发行人 : 企业 @owner
          金额 : BigDecimal @unit("元")
      end
      """;

  private static final String POLICY =
      """
      title: 办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: %s
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        一:
          subject: 项目
          kind: award
          application: automatic
          dated-by: as-of
          text: 分期
          payment:
            instalments: [{ name: 甲, weight: 1 }, { name: 乙, weight: 1, requires: 二 }]
            remainder: last
        二: { subject: 项目, kind: priority, dated-by: as-of, text: 验收 }
        三: { subject: 债券, kind: award, application: automatic, dated-by: as-of, text: 债券 }
        五: { subject: 项目, kind: award, application: { applied: 申报日 }, dated-by: as-of, text: 申 }
        六: { subject: 企业, kind: priority, dated-by: as-of, text: 有大项目 }
        七: { subject: 项目, kind: priority, dated-by: as-of, text: 大项目 }
      parameters:
        定额: { clause: 一, unit: 元, values: { 2025-01-01: 50 } }
        一线: { clause: 一, unit: 元, values: { 2025-01-01: 100 } }
        三线: { clause: 三, unit: 元, values: { 2025-01-01: 100 } }
        五线: { clause: 五, unit: 元, values: { 2025-01-01: 200 } }
        六线: { clause: 六, unit: 元, values: { 2025-01-01: 300 } }
        七线: { clause: 七, unit: 元, values: { 2025-01-01: 250 } }
      settlement:
        - { additive: 分别给予, clauses: [一, 三, 五], assumed: 试 }
      """;

  private static final String DRL =
      """
      rule "一" @clause("一") when
          $政策 : Policy( id == "%1$s" )
          $项目 : 项目( 投资额 > $政策.value( "一线" ) )
      then insert( $政策.award( $项目 ).flat( "定额" ) ); end
      rule "二" @clause("二") when
          $政策 : Policy( id == "%1$s" )
          $项目 : 项目( 验收 )
      then insert( $政策.confirm( $项目 ) ); end
      rule "三" @clause("三") when
          $政策 : Policy( id == "%1$s" )
          $债券 : 债券( 金额 > $政策.value( "三线" ) )
      then insert( $政策.award( $债券 ).flat( "定额" ) ); end
      rule "五" @clause("五") when
          $政策 : Policy( id == "%1$s" )
          $项目 : 项目( 投资额 > $政策.value( "五线" ) )
      then insert( $政策.award( $项目 ).flat( "定额" ) ); end
      rule "六" @clause("六") when
          $政策 : Policy( id == "%1$s" )
          $企业 : 企业()
          exists 项目( 建设单位 == $企业, 投资额 > $政策.value( "六线" ) )
      then insert( $政策.confirm( $企业 ) ); end
      rule "七" @clause("七") when
          $政策 : Policy( id == "%1$s" )
          $项目 : 项目( 投资额 > $政策.value( "七线" ) )
      then insert( $政策.confirm( $项目 ) ); end
      """;

  private static final String DATED =
      """
      title: 办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        四: { subject: 项目, kind: priority, dated-by: 完工日, text: 完工 }
      parameters:
        大: { clause: 四, unit: 元, values: { 2025-01-01: 100, 2025-06-01: 300 } }
      """;

  private static final String DATED_DRL =
      """
      rule "四" @clause("四") when
          $政策 : Policy( id == "丁法" )
          $项目 : 项目( 投资额 > $政策.value( "大" ) )
      then insert( $政策.confirm( $项目 ) ); end
      """;

  private static final String SMALL = "{'编号': 'A', '投资额': '150', '完工日': '2025-03-01', '验收': false}";
  private static final String LARGE = "{'编号': 'B', '投资额': '400', '完工日': '2025-03-01', '验收': true}";
  private static final String LATE = "{'编号': 'C', '投资额': '400', '完工日': '2025-07-02', '验收': true}";
  private static final String EARLY = "{'编号': 'D', '投资额': '90', '完工日': '2024-07-02', '验收': true}";
  private static final String OPEN = "{'编号': 'E', '完工日': '2025-03-01', '验收': true}";
  private static final String UNDATED = "{'编号': 'F', '投资额': '150', '验收': false}";

  @TempDir private static Path folder;
  private static WrittenRules rules;
  private static Evaluator checking;

  @BeforeAll
  static void compile() throws IOException {
    rules =
        WrittenRules.in(
            folder,
            VOCABULARY,
            policy("甲法", "'410100'"),
            policy("乙法", "'410200'"),
            policy("丙法", "全国"),
            new WrittenRules.Policy("丁法", DATED, DATED_DRL));
    checking = rules.evaluator();
  }

  private static WrittenRules.Policy policy(String name, String place) {
    return new WrittenRules.Policy(name, POLICY.formatted(place), DRL.formatted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        SMALL,
        LARGE,
        SMALL + ", " + LARGE,
        SMALL + ", " + LARGE + ", " + EARLY,
        SMALL + ", " + LATE + ", " + EARLY,
        LARGE + ", " + OPEN,
        LARGE + ", " + UNDATED + ", " + LATE
      })
  void trusting_the_engine_says_the_same_to_the_last_byte(String projects) {
    for (String place : List.of("'所在地': '410122',", "'所在地': '110105',", "")) {
      for (String bonds : List.of(", '债券': []", ", '债券': [{'编号': 'Z', '金额': '7'}]", "")) {
        Dossier dossier = dossier(place, "[" + projects + "]" + bonds);
        assertThat(said(trusting(), dossier, Subjects.ALL))
            .contains("rulings")
            .isEqualTo(said(checking, dossier, Subjects.ALL));
        Predicate<FactId> some = subject -> subject.key().contains("A");
        assertThat(said(trusting(), dossier, some)).isEqualTo(said(checking, dossier, some));
      }
    }
  }

  @Test
  void what_nobody_looked_at_is_counted_and_stands_in_its_order() {
    Dossier dossier = dossier("'所在地': '410122',", "[" + SMALL + "], '债券': []");
    List<Ruling> rulings = decided(trusting(), dossier).rulings();
    assertThat(rulings).hasSize(19);
    assertThat(rulings.get(18).matter().clause()).isEqualTo("六");
    assertThat(rulings).isSortedAccordingTo((a, b) -> a.matter().compareTo(b.matter()));
    assertThat(rulings.get(3)).isSameAs(rulings.get(3));
  }

  @Test
  void an_instalment_is_forfeited_by_a_no_to_what_it_requires() {
    for (Evaluator evaluator : List.of(trusting(), checking)) {
      assertThat(second(evaluator, SMALL)).isEqualTo(Payment.State.FORFEITED);
      assertThat(second(evaluator, LARGE)).isEqualTo(Payment.State.DUE);
    }
  }

  @Test
  void a_day_of_application_after_the_decision_is_told_of_a_no_too() {
    String applied = "'所在地': '410122', '申报日': '2025-12-02',";
    Dossier dossier = dossier(applied, "[" + EARLY + "], '债券': []");
    assertThat(trusting().decide(dossier, DAY).problems())
        .isNotEmpty()
        .isEqualTo(checking.decide(dossier, DAY).problems())
        .extracting(Problem::code)
        .containsOnly(EvaluationProblem.LATER_THAN_DECISION);
  }

  private static Payment.State second(Evaluator evaluator, String project) {
    Dossier dossier = dossier("'所在地': '410122',", "[" + project + "], '债券': []");
    return decided(evaluator, dossier).settlement().payments().get(0).instalments().get(1).state();
  }

  private static Evaluator trusting() {
    return checking.checking(CrossChecking.NONE);
  }

  private static Determination decided(Evaluator evaluator, Dossier dossier) {
    return Objects.requireNonNull(evaluator.decide(dossier, DAY).determination());
  }

  private static String said(Evaluator evaluator, Dossier dossier, Predicate<FactId> subjects) {
    Evaluation evaluation = evaluator.decide(dossier, DAY, subjects);
    Determination decided = evaluation.determination();
    return decided == null
        ? evaluation.problems().toString()
        : new String(CoreJson.write(decided), StandardCharsets.UTF_8);
  }

  private static Dossier dossier(String firm, String projects) {
    return rules.dossier("{'企业': {'编号': 'E', %s '项目': %s}}".formatted(firm, projects));
  }
}
