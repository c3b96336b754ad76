package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  @Test
  void one_ruling_for_every_clause_and_subject_sorted_by_matter() {
    Determination decided = decided(facts(project("B", "2025-03-01", "1000", true)), "2025-06-30");
    assertThat(decided.rulings())
        .extracting(ruling -> ruling.matter().policy() + ruling.matter().clause() + ruling.code())
        .containsExactly(
            "奖励一granted",
            "奖励三notApplicable",
            "奖励二notApplicable",
            "奖励五granted",
            "奖励四designated",
            "草案一notInForce");
    assertThat(decided.ruleSet()).isEqualTo(SmallRules.RULES.id());
    assertThat(decided.overlay()).isNull();
  }

  @Test
  void each_subject_is_judged_by_the_parameters_of_its_own_day() {
    List<Ruling> rulings =
        decided(
                facts(
                    project("A", "2025-06-30", "199.99", true),
                    project("B", "2025-07-01", "199.99", true),
                    project("C", "2025-07-01", "200", true),
                    project("D", "2025-06-30", "99.99", true)),
                "2025-12-31")
            .rulings();
    assertThat(rulings.subList(0, 4))
        .extracting(Ruling::code)
        .containsExactly("granted", "refused", "granted", "refused");
    assertThat(rulings.get(1).readings().get(0).conditions())
        .extracting(Condition::required)
        .containsExactly("200");
  }

  @Test
  void an_amount_is_rounded_once_and_keeps_its_bound() {
    Ruling ruling = first(project("A", "2025-03-01", "1005", true));
    Ruling.Granted granted = (Ruling.Granted) ruling;
    assertThat(granted.amount().value()).isEqualByComparingTo("101");
    assertThat(granted.amount().ceiling()).isTrue();
    assertThat(granted.inexact()).isEqualTo("只定上限");
    assertThat(
            ((Ruling.Granted) first(project("A", "2025-03-01", "1004.99", true))).amount().value())
        .isEqualByComparingTo("100");
  }

  @Test
  void a_missing_day_field_or_parameter_is_neither_granted_nor_refused() {
    assertThat(missing(first("{\"编号\": \"A\", \"投资额\": \"1000\", \"示范\": true}")))
        .containsExactly(fact("项目[A].开工日"));
    assertThat(missing(first("{\"编号\": \"A\", \"开工日\": \"2025-03-01\", \"示范\": true}")))
        .containsExactly(fact("项目[A].投资额"));
    Ruling.Undetermined capped =
        (Ruling.Undetermined) first(project("A", "2025-10-01", "1000", true));
    assertThat(capped.missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "奖励/上限"));
    assertThat(Objects.requireNonNull(capped.soFar()).value()).isEqualByComparingTo("100");
  }

  @Test
  void an_overlay_fills_a_redacted_parameter_and_is_told() {
    String overlay =
        """
        title: 试算
        assumed: 试算
        parameters: { 奖励: { 上限: { values: { 2025-01-01: 0.005 }, assumed: 试算 } } }
        """;
    String facts = facts(project("A", "2025-10-01", "1000", true));
    Determination decided = of(SmallRules.decide(facts, "2025-12-31", overlay));
    Ruling.Granted granted = (Ruling.Granted) decided.rulings().get(0);
    assertThat(granted.amount().value()).isEqualByComparingTo("50");
    assertThat(Objects.requireNonNull(decided.overlay()).content()).isEqualTo(overlay);
    assertThat(decided.overlay().id()).startsWith("sha256:");
  }

  @Test
  void levies_and_orders_follow_the_anniversary() {
    assertThat(land("2024-07-01")).containsExactly("refused", "charged");
    assertThat(land("2024-06-30")).containsExactly("ordered", "refused");
    String facts = facts().replace("\"土地\": []", "\"土地\": [" + parcel("2024-06-30") + "]");
    Ruling.Ordered ordered = (Ruling.Ordered) decided(facts, "2025-06-30").rulings().get(1);
    assertThat(ordered.from()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(ordered.approval()).isEqualTo("市政府");
    assertThat(ordered.order()).isEqualTo("收回");
  }

  @Test
  void none_is_said_of_known_facts_only() {
    assertThat(fourth(facts(project("A", "2025-03-01", "1000", true))).code())
        .isEqualTo("designated");
    Ruling unknown = fourth(facts("{\"编号\": \"A\", \"开工日\": \"2025-03-01\", \"投资额\": \"50\"}"));
    assertThat(missing(unknown)).containsExactly(fact("项目[A].示范"));
    assertThat(fourth(facts(project("A", "2025-03-01", "50", false))).code()).isEqualTo("refused");
    Ruling open = fourth(facts().replace("\"项目\": [], ", ""));
    assertThat(missing(open)).containsExactly(new Missing(Missing.Kind.LIST, "企业[E].项目"));
  }

  @Test
  void rules_of_one_clause_may_agree_and_one_that_is_met_is_enough() {
    Ruling both = fifth(project("A", "2025-03-01", "1000", true));
    assertThat(both.code()).isEqualTo("granted");
    assertThat(both.readings())
        .extracting(reading -> reading.truth())
        .containsExactlyInAnyOrder(Truth.TRUE, Truth.TRUE, Truth.FALSE);
    assertThat(fifth(project("A", "2025-03-01", "50", true)).code()).isEqualTo("granted");
    assertThat(fifth(project("A", "2025-03-01", "50", false)))
        .isInstanceOfSatisfying(
            Ruling.Discretionary.class,
            ruling -> {
              assertThat(ruling.reason()).isEqualTo("一事一议");
              assertThat(ruling.amount()).isNull();
            });
  }

  @Test
  void two_outcomes_for_one_subject_are_a_problem() {
    String overlay =
        """
        title: 试算
        assumed: 试算
        parameters: { 奖励: { 乙奖: { values: { 2025-01-01: 20 }, assumed: 试算 } } }
        """;
    Evaluation evaluation =
        SmallRules.decide(facts(project("A", "2025-03-01", "1000", true)), "2025-06-30", overlay);
    assertThat(evaluation.determination()).isNull();
    assertThat(evaluation.problems())
        .extracting(Problem::code)
        .containsExactly(EvaluationProblem.CONFLICTING_RULINGS);
    assertThat(evaluation.problems().get(0).arguments())
        .startsWith("奖励", "五", "项目[A]")
        .contains("五 示范项目", "五 大项目");
  }

  @Test
  void an_engine_that_says_otherwise_is_a_problem_and_no_answer() {
    RuleBase other = SmallRules.engine("$项目 : 项目( 示范 )", "$项目 : 项目( 示范 == false )");
    Dossier dossier = SmallRules.dossier(facts(project("A", "2025-03-01", "50", true)));
    Evaluation evaluation =
        new Evaluator(SmallRules.RULES, other, null).decide(dossier, LocalDate.of(2025, 6, 30));
    assertThat(evaluation.determination()).isNull();
    assertThat(evaluation.problems())
        .extracting(Problem::code)
        .contains(EvaluationProblem.ENGINE_DISAGREEMENT);
    assertThat(evaluation.problems().get(0).arguments())
        .containsExactly(
            "五 示范项目",
            "项目[A]",
            "2025-03-01",
            "—",
            "项目[A] -> award 项目[A]; 10 (flat 甲奖 10 元 [五] = 10)");
  }

  private static List<String> land(String agreed) {
    String facts = facts().replace("\"土地\": []", "\"土地\": [" + parcel(agreed) + "]");
    return decided(facts, "2025-06-30").rulings().subList(1, 3).stream().map(Ruling::code).toList();
  }

  private static String parcel(String agreed) {
    return "{\"编号\": \"T\", \"价款\": \"30000000\", \"约定日\": \"" + agreed + "\"}";
  }

  private static Ruling first(String project) {
    return decided(facts(project), "2025-12-31").rulings().get(0);
  }

  private static Ruling fourth(String facts) {
    return of("四", facts);
  }

  private static Ruling fifth(String project) {
    return of("五", facts(project));
  }

  private static Ruling of(String clause, String facts) {
    return decided(facts, "2025-06-30").rulings().stream()
        .filter(ruling -> ruling.matter().clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private static Determination decided(String facts, String asOf) {
    return of(SmallRules.decide(facts, asOf));
  }

  private static Determination of(Evaluation evaluation) {
    assertThat(evaluation.problems()).isEmpty();
    return Objects.requireNonNull(evaluation.determination());
  }

  private static List<Missing> missing(Ruling ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Undetermined.class);
    return ((Ruling.Undetermined) ruling).missing();
  }

  private static Missing fact(String name) {
    return new Missing(Missing.Kind.FACT, name);
  }
}
