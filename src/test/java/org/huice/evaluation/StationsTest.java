package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.money.Operation;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to rulings after the rules: applications, opinions, exclusions, selections. */
class StationsTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          失信 : Boolean
          申报日 : LocalDate
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          建设单位 : 企业 @owner
          投资额 : BigDecimal @unit("元")
          产值 : BigDecimal @unit("元")
      end
      """;

  private static final String POLICY =
      """
      title: 办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        上限: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 不超过, inexact: 不超过 }
        议: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 议, discretion: 一事一议 }
        申: { subject: 项目, kind: award, application: { applied: 申报日 }, dated-by: as-of, text: 申 }
        人: { subject: 项目, kind: award, application: { manual: 须专家评审 }, dated-by: as-of, text: 人 }
        档: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 档 }
        称: { subject: 企业, kind: designation, dated-by: as-of, text: 称, title: 示范, discretion: 可以认定 }
        先: { subject: 项目, kind: priority, dated-by: as-of, text: 先 }
        目标: { subject: 项目, kind: target, dated-by: as-of, text: 目标 }
        力争: { subject: 项目, kind: target, dated-by: as-of, text: 力争, soft: 力争 }
        失信: { subject: 企业, kind: exclusion, dated-by: as-of, text: 失信, bars: [档] }
      parameters:
        比例: { clause: 上限, unit: "%", bound: ceiling, values: { 2025-01-01: 10 } }
        定额: { clause: 申, unit: 元, values: { 2025-01-01: 50 } }
        档次: { clause: 档, schedule: bands, unit: 元 of 万元, values: { 2025-01-01: [ { from: 1, amount: 70 }, { above: 5, amount: 90 } ] } }
        目标值: { clause: 目标, unit: 元, values: { 2025-01-01: 200 } }
      settlement:
        - { additive: 分别给予, clauses: [上限, 议, 申, 人, 档], assumed: 试 }
      """;

  private static final String DRL =
      """
      rule "上限" @clause("上限") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 投资额 > 0 )
      then insert( $政策.award( $项目 ).base( $项目, "投资额" ).times( "比例" ) ); end
      rule "议" @clause("议") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 投资额 > 0 )
      then insert( $政策.discretion( $项目 ) ); end
      rule "申" @clause("申") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 投资额 > 0 )
      then insert( $政策.award( $项目 ).flat( "定额" ) ); end
      rule "人" @clause("人") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 投资额 > 0 )
      then insert( $政策.award( $项目 ).flat( "定额" ) ); end
      rule "档" @clause("档") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 产值 > 0 )
      then insert( $政策.award( $项目 ).band( $项目, "产值", "档次" ) ); end
      rule "称" @clause("称") when
          $政策 : Policy( id == "办法" )
          $企业 : 企业()
      then insert( $政策.discretion( $企业 ) ); end
      rule "先" @clause("先") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目( 投资额 > 0 )
      then insert( $政策.confirm( $项目 ) ); end
      rule "目标" @clause("目标") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目()
      then insert( $政策.report( $项目 ).actual( $项目, "投资额" ).reach( "目标值" ) ); end
      rule "力争" @clause("力争") when
          $政策 : Policy( id == "办法" )
          $项目 : 项目()
      then insert( $政策.report( $项目 ).actual( $项目, "投资额" ).exceed( "目标值" ) ); end
      rule "失信" @clause("失信") when
          $政策 : Policy( id == "办法" )
          $企业 : 企业( 失信 )
      then insert( $政策.exclude( $企业 ) ); end
      """;

  private static final String WHOLE = "'投资额': '200', '产值': '10000'";

  @TempDir private static Path folder;
  private static WrittenRules rules;

  @BeforeAll
  static void compile() throws IOException {
    rules = WrittenRules.in(folder, VOCABULARY, new WrittenRules.Policy("办法", POLICY, DRL));
  }

  @Test
  void an_opinion_sets_the_amount_within_a_bound_to_the_fen() {
    Ruling.Granted granted = (Ruling.Granted) ruling("上限", opinion("上限", "P", "给予", "20.00"));
    assertThat(granted.amount().value()).isEqualByComparingTo("20");
    assertThat(granted.amount().ceiling()).isFalse();
    assertThat(granted.inexact()).isNull();
    assertThat(granted.amount().steps().get(granted.amount().steps().size() - 1))
        .satisfies(
            step -> {
              assertThat(step.operation()).isEqualTo(Operation.DECIDED);
              assertThat(step.label() + step.source()).isEqualTo("市工信局〔2025〕3号");
            });
    assertThat(codes(opinion("上限", "P", "给予", "20.01")))
        .containsExactly(EvaluationProblem.OPINION_ABOVE_CEILING);
    assertThat(codes(opinion("上限", "P", "给予", null)))
        .containsExactly(EvaluationProblem.OPINION_WITHOUT_AMOUNT);
  }

  @Test
  void an_opinion_may_refuse_what_is_left_to_it() {
    Ruling ruling = ruling("上限", opinion("上限", "P", "不予", null));
    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    assertThat(ruling.readings()).isNotEmpty();
  }

  @Test
  void what_a_rule_leaves_to_a_person_is_granted_as_decided() {
    Determination decided = decided(WHOLE, "", opinion("议", "P", "给予", "123.45"));
    assertThat(((Ruling.Granted) of(decided, "议")).amount().value()).isEqualByComparingTo("123.45");
    assertThat(decided.settlement().opinions())
        .extracting(each -> each.matter().clause() + each.opinion().document())
        .containsExactly("议〔2025〕3号");
    assertThat(of(decided(WHOLE, ""), "议")).isInstanceOf(Ruling.Discretionary.class);
  }

  @Test
  void a_title_is_conferred_without_an_amount_and_without_a_name_for_the_applicant() {
    assertThat(ruling("称", opinion("称", null, "给予", null)))
        .isInstanceOfSatisfying(
            Ruling.Designated.class, title -> assertThat(title.title()).isEqualTo("示范"));
    assertThat(codes(opinion("称", null, "给予", "1")))
        .containsExactly(EvaluationProblem.OPINION_AMOUNT_UNDUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "granted",
        "charged",
        "ordered",
        "designated",
        "confirmed",
        "reported",
        "barred",
        "superseded",
        "refused",
        "undetermined",
        "discretionary",
        "notApplicable",
        "notInForce"
      })
  void what_was_ruled_instead_is_told_in_the_language_of_the_reader(String code) {
    Problem problem =
        Problem.at(
            Place.of("企.json"),
            EvaluationProblem.OPINION_WITHOUT_DISCRETION,
            "裁量意见[0]",
            "奖励",
            "档",
            code);
    assertThat(problem.sentence(Locale.CHINESE)).contains("“档”没有留给机关裁量（结果为 ").doesNotContain(code);
    assertThat(problem.sentence(Locale.ENGLISH)).doesNotContain("notI", "notA", "(superseded");
  }

  @Test
  void where_nothing_is_left_to_an_authority_its_opinion_is_refused() {
    assertThat(codes(opinion("档", "P", "给予", "1")))
        .containsExactly(EvaluationProblem.OPINION_WITHOUT_DISCRETION);
    assertThat(codes(opinion("失信", null, "给予", null)))
        .containsExactly(EvaluationProblem.OPINION_WITHOUT_DISCRETION);
  }

  @Test
  void an_opinion_names_a_policy_a_clause_and_a_subject_that_there_are() {
    for (String opinion :
        List.of(
            opinion("议", "Q", "给予", "1"),
            opinion("议", null, "给予", "1"),
            opinion("无", "P", "给予", "1"),
            opinion("议", "P", "给予", "1").replace("办法", "办"))) {
      assertThat(codes(opinion)).containsExactly(EvaluationProblem.OPINION_WITHOUT_MATTER);
    }
  }

  @Test
  void an_opinion_on_no_subject_is_told_which_wait_for_one() {
    Evaluation evaluation =
        evaluate(
            WHOLE, "'失信': false, '申报日': '2025-12-01',", List.of(opinion("议", "Q9", "给予", "1")));
    assertThat(evaluation.problems().get(0).arguments()).last().isEqualTo("P");
  }

  @Test
  void an_opinion_of_the_day_counts_and_a_later_one_is_a_problem() {
    String opinion = opinion("议", "P", "给予", "1");
    assertThat(codes(opinion.replace("2025-06-01", "2025-12-01"))).isEmpty();
    assertThat(codes(opinion.replace("2025-06-01", "2025-12-02")))
        .containsExactly(EvaluationProblem.LATER_THAN_DECISION);
  }

  @Test
  void an_opinion_waits_for_what_is_missing() {
    Determination decided = decided("'产值': '10000'", "", opinion("议", "P", "给予", "1"));
    assertThat(of(decided, "议")).isInstanceOf(Ruling.Undetermined.class);
    assertThat(decided.settlement().opinions()).isEmpty();
  }

  @Test
  void without_the_day_of_an_application_nothing_is_granted() {
    Ruling.Undetermined open = (Ruling.Undetermined) of(decided(WHOLE, ""), "申");
    assertThat(open.missing()).containsExactly(new Missing(Missing.Kind.FACT, "企业[E].申报日"));
    assertThat(Objects.requireNonNull(open.soFar()).value()).isEqualByComparingTo("50");
    assertThat(of(decided(WHOLE, "'申报日': '2025-12-01',"), "申")).isInstanceOf(Ruling.Granted.class);
    assertThat(codes(evaluate(WHOLE, "'申报日': '2025-12-02',", List.of())))
        .containsExactly(EvaluationProblem.LATER_THAN_DECISION);
  }

  @Test
  void what_a_person_has_to_decide_is_only_proposed() {
    Ruling.Discretionary proposed = (Ruling.Discretionary) of(decided(WHOLE, ""), "人");
    assertThat(proposed.reason()).isEqualTo("须专家评审");
    assertThat(Objects.requireNonNull(proposed.amount()).value()).isEqualByComparingTo("50");
    assertThat(ruling("人", opinion("人", "P", "给予", "50"))).isInstanceOf(Ruling.Granted.class);
    assertThat(codes(opinion("人", "P", "给予", "50.01")))
        .containsExactly(EvaluationProblem.OPINION_ABOVE_CEILING);
  }

  @Test
  void priorities_are_confirmed_and_targets_reported_hard_or_soft() {
    Determination decided = decided(WHOLE, "");
    assertThat(of(decided, "先").code()).isEqualTo("confirmed");
    Ruling.Reported hard = (Ruling.Reported) of(decided, "目标");
    assertThat(hard.measure().reached()).isTrue();
    assertThat(hard.soft()).isNull();
    Ruling.Reported soft = (Ruling.Reported) of(decided, "力争");
    assertThat(soft.measure().reached()).isFalse();
    assertThat(soft.soft()).isEqualTo("力争");
    assertThat(of(decided("'产值': '10000'", ""), "目标")).isInstanceOf(Ruling.Undetermined.class);
  }

  @Test
  void below_the_lowest_band_is_a_refusal_that_names_it() {
    Ruling refused = of(decided("'投资额': '200', '产值': '9999.99'", ""), "档");
    assertThat(refused).isInstanceOf(Ruling.Refused.class);
    Condition band = refused.readings().get(0).conditions().get(1);
    assertThat(band.text()).isEqualTo("band( \"档次\" )");
    assertThat(List.of(band.operator(), "" + band.required(), "" + band.actual()))
        .containsExactly(">=", "10000", "9999.99");
    assertThat(of(decided(WHOLE, ""), "档")).isInstanceOf(Ruling.Granted.class);
  }

  @Test
  void an_exclusion_bars_the_awards_that_it_names() {
    Determination decided = decided(WHOLE, "'失信': true,");
    Ruling.Barred itself = (Ruling.Barred) of(decided, "失信");
    assertThat(itself.by()).isEqualTo(itself.matter());
    assertThat(itself.amount()).isNull();
    assertThat(of(decided, "档"))
        .isInstanceOfSatisfying(
            Ruling.Barred.class, barred -> assertThat(barred.by()).isEqualTo(itself.matter()));
    assertThat(of(decided, "上限")).isInstanceOf(Ruling.Granted.class);
    assertThat(of(decided(WHOLE, "'失信': false,"), "档")).isInstanceOf(Ruling.Granted.class);
  }

  @Test
  void a_ruling_asked_for_alone_is_the_same_as_among_all() {
    Dossier dossier = dossier(WHOLE, "'失信': true,", List.of());
    Evaluator evaluator = rules.evaluator();
    LocalDate day = LocalDate.of(2025, 12, 1);
    List<Ruling> all =
        Objects.requireNonNull(evaluator.decide(dossier, day).determination()).rulings();
    List<Ruling> some =
        Objects.requireNonNull(
                evaluator
                    .decide(dossier, day, subject -> subject.type().equals("项目"))
                    .determination())
            .rulings();
    assertThat(some)
        .isEqualTo(
            all.stream().filter(each -> each.matter().subject().type().equals("项目")).toList());
  }

  @Test
  void the_order_of_opinions_does_not_matter() {
    List<String> opinions =
        new ArrayList<>(
            List.of(
                opinion("议", "P", "给予", "1"),
                opinion("上限", "P", "给予", "2"),
                opinion("称", null, "给予", null)));
    Determination first = decided(WHOLE, "'失信': false,", opinions.toArray(String[]::new));
    Collections.shuffle(opinions, new Random(7));
    Determination other = decided(WHOLE, "'失信': false,", opinions.toArray(String[]::new));
    assertThat(other.rulings()).isEqualTo(first.rulings());
    assertThat(other.settlement().opinions())
        .extracting(each -> each.matter())
        .isEqualTo(first.settlement().opinions().stream().map(each -> each.matter()).toList());
  }

  private static String opinion(
      String clause, @Nullable String subject, String outcome, @Nullable String amount) {
    return "{'政策': '办法', '条款': '%s',%s '结论': '%s',%s '决定人': '市工信局', '文号': '〔2025〕3号', "
            .formatted(
                clause,
                subject == null ? "" : " '对象': '" + subject + "',",
                outcome,
                amount == null ? "" : " '金额': '" + new BigDecimal(amount) + "',")
        + "'日期': '2025-06-01', '理由': '议定'}";
  }

  private static Ruling ruling(String clause, String opinion) {
    return of(decided(WHOLE, "", opinion), clause);
  }

  private static List<Object> codes(String opinion) {
    return codes(evaluate(WHOLE, "'失信': false, '申报日': '2025-12-01',", List.of(opinion)));
  }

  private static List<Object> codes(Evaluation evaluation) {
    return evaluation.problems().stream().<Object>map(Problem::code).toList();
  }

  private static Ruling of(Determination determination, String clause) {
    return determination.rulings().stream()
        .filter(ruling -> ruling.matter().clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private static Determination decided(String project, String firm, String... opinions) {
    String known = firm.contains("失信") ? firm : firm + "'失信': false,";
    Evaluation evaluation = evaluate(project, known, List.of(opinions));
    assertThat(evaluation.problems()).isEmpty();
    return Objects.requireNonNull(evaluation.determination());
  }

  private static Evaluation evaluate(String project, String firm, List<String> opinions) {
    Dossier dossier = dossier(project, firm, opinions);
    Evaluator checking = rules.evaluator();
    Evaluation checked = checking.decide(dossier, LocalDate.of(2025, 12, 1));
    Evaluation trusted =
        checking.checking(CrossChecking.NONE).decide(dossier, LocalDate.of(2025, 12, 1));
    assertThat(trusted).isEqualTo(checked);
    return checked;
  }

  private static Dossier dossier(String project, String firm, List<String> opinions) {
    return rules.dossier(
        "{'企业': {'编号': 'E', %s '项目': [{'编号': 'P', %s}]}, '裁量意见': [%s]}"
            .formatted(firm, project, String.join(", ", opinions)));
  }
}
