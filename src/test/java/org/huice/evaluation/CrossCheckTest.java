package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.engine.RuleBase;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Match;
import org.huice.problem.Problem;
import org.huice.rule.Outcome;
import org.huice.rule.Policy;
import org.huice.rule.Report;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Dossier DOSSIER =
      SmallRules.dossier(facts(project("A", "2025-03-01", "1000", true)));
  private static final Fact PROJECT = DOSSIER.facts().get(1);
  private static final FactId OTHER = DOSSIER.applicant().id();
  private static final PolicyRules RULES =
      Objects.requireNonNull(SmallRules.RULES.policies().get("奖励"));
  private static final RuleTree RULE = RULES.rules().get(0);

  private final Policy policy = new Policy(RULES.document(), DAY, DAY, FactsAsGiven.INSTANCE);
  private final Outcome ten = policy.award(PROJECT).flat("甲奖");
  private final List<Problem> problems = new ArrayList<>();
  private final List<Disagreement> found = new ArrayList<>();

  @Test
  void the_same_matches_and_outcomes_agree_in_any_order() {
    Outcome twenty = policy.levy(PROJECT).flat("甲奖");
    compare(RULE, List.of(fired(ten), fired(twenty)), List.of(match(twenty), match(ten)));
    compare(RULE, List.of(), List.of());
    assertThat(found).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_rule_must_fire_as_often_as_it_is_met_unless_it_has_branches() {
    compare(RULE, List.of(fired(ten), fired(ten)), List.of(match(ten)));
    assertThat(found).hasSize(1);
    found.clear();
    compare(withBranches(), List.of(fired(ten), fired(ten)), List.of(match(ten)));
    assertThat(found).isEmpty();
    compare(withBranches(), List.of(fired(ten), fired(ten)), List.of());
    assertThat(found).hasSize(1);
  }

  @Test
  void any_difference_of_match_or_outcome_is_told() {
    differs(policy.levy(PROJECT).flat("甲奖"));
    differs(policy.award(PROJECT).flat("乙奖"));
    differs(policy.award(DOSSIER.applicant()).flat("甲奖"));
    differs(policy.award(PROJECT).flat("甲奖").atMost("乙奖"));
    differs(policy.award(PROJECT).flat("甲奖").base(PROJECT, "价款"));
    differs(policy.designate(PROJECT));
    compare(
        RULE,
        List.of(new Firing("奖励", RULE.name(), "一", PROJECT.id(), List.of(OTHER), ten)),
        List.of(match(ten)));
    assertThat(found).hasSize(7);
    assertThat(problems).hasSize(7);
  }

  @Test
  void orders_differ_by_their_day() {
    Dossier dossier =
        SmallRules.dossier(
            facts().replace("\"土地\": []", "\"土地\": [{\"编号\": \"T\", \"约定日\": \"2024-02-29\"}]"));
    Fact land = dossier.facts().get(1);
    Outcome from = policy.order(land).since(land, "约定日", "年限");
    compare(RULE, List.of(fired(from)), List.of(match(policy.order(land))));
    assertThat(found.get(0).engine()).containsExactly("土地[T] -> order 土地[T]; from 2025-02-28");
    assertThat(found.get(0).matcher()).containsExactly("土地[T] -> order 土地[T]");
  }

  @Test
  void reports_differ_by_what_they_say() {
    compare(RULE, List.of(fired(reported())), List.of(match(reported())));
    assertThat(found).isEmpty();
    compare(RULE, List.of(fired(reported())), List.of(match(reported().reach("甲奖"))));
    assertThat(found).hasSize(1);
  }

  private Report reported() {
    return policy.report(PROJECT).actual(PROJECT, "价款");
  }

  @Test
  void both_views_are_shown() {
    compare(RULE, List.of(fired(ten)), List.of());
    String view = "项目[A] -> award 项目[A]; 10 (flat 甲奖 10 元 [五] = 10)";
    assertThat(found)
        .containsExactly(
            new Disagreement("奖励", RULE.name(), PROJECT.id(), DAY, List.of(view), List.of()));
    assertThat(problems)
        .containsExactly(
            Problem.at(
                RULE.place(),
                EvaluationProblem.ENGINE_DISAGREEMENT,
                RULE.name(),
                "项目[A]",
                "2025-03-01",
                view,
                "—"));
  }

  @Test
  void an_evaluation_holds_what_disagrees_and_decides_nothing() {
    String drl = SmallText.DRL.replace("flat( \"甲奖\" )", "flat( \"乙奖\" )");
    RuleBase other = RuleBase.load(Unlinted.with(SmallRules.RULES, "奖励", drl), null);
    Evaluation evaluation = new Evaluator(SmallRules.RULES, other, null).decide(DOSSIER, DAY);
    assertThat(evaluation.determination()).isNull();
    assertThat(evaluation.disagreements())
        .containsExactly(
            new Disagreement(
                "奖励",
                "五 示范项目",
                PROJECT.id(),
                DAY,
                List.of("项目[A] -> award 项目[A]; 10 (flat 乙奖 10 元 [五] = 10)"),
                List.of("项目[A] -> award 项目[A]; 10 (flat 甲奖 10 元 [五] = 10)")));
    assertThat(SmallRules.decide(facts(), "2025-06-30").disagreements()).isEmpty();
  }

  @Test
  void a_firing_for_what_is_no_subject_of_the_clause_is_told_too() {
    String drl = SmallText.DRL.replace("not 项目( 建设单位 == $企业, !示范 )\n", "$项目 : 项目( 建设单位 == $企业 )\n");
    String strayed = drl.replace("designate( $企业 )", "designate( $项目 )");
    RuleSet rules = Unlinted.with(SmallRules.RULES, "奖励", drl);
    RuleBase other = RuleBase.load(Unlinted.with(SmallRules.RULES, "奖励", strayed), null);
    assertThat(new Evaluator(rules, other, null).decide(DOSSIER, DAY).disagreements())
        .extracting(one -> one.subject() + " " + one.engine() + " " + one.matcher())
        .containsExactly(
            "企业[E] [] [企业[E] + 项目[A] -> designation 企业[E]]",
            "项目[A] [企业[E] + 项目[A] -> designation 项目[A]] []");
  }

  @Test
  void whoever_trusts_an_engine_that_missed_a_rule_is_told_no_reason_that_is_none() {
    String blind = SmallText.DRL.replace("not 项目( 建设单位", "exists 项目( 建设单位");
    RuleBase engine = RuleBase.load(Unlinted.with(SmallRules.RULES, "奖励", blind), null);
    Evaluator trusting = new Evaluator(SmallRules.RULES, engine, null).checking(CrossChecking.NONE);
    Determination decided = Objects.requireNonNull(trusting.decide(DOSSIER, DAY).determination());
    Ruling missed =
        decided.rulings().stream()
            .filter(ruling -> ruling.matter().clause().equals("四"))
            .findFirst()
            .orElseThrow();
    assertThat(missed).isInstanceOf(Ruling.Refused.class);
    assertThatThrownBy(() -> missed.readings().get(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("四 认定 reads TRUE");
  }

  private void differs(Outcome outcome) {
    compare(RULE, List.of(fired(outcome)), List.of(match(ten)));
  }

  private void compare(RuleTree rule, List<Firing> fired, List<Match> matches) {
    new CrossCheck(problems::add, found::add)
        .compare("奖励", rule, PROJECT.id(), DAY, fired, matches);
  }

  private static Firing fired(Outcome outcome) {
    FactId subject = ((Fact) outcome.subject()).id();
    return new Firing("奖励", RULE.name(), "一", subject, List.of(subject), outcome);
  }

  private static Match match(Outcome outcome) {
    return new Match(List.of(((Fact) outcome.subject()).id()), outcome);
  }

  private static RuleTree withBranches() {
    List<Conditional> when = new ArrayList<>(RULE.when());
    when.add(new Conditional.Either(List.of(), RULE.place(), "( )"));
    return new RuleTree(RULE.name(), RULE.clause(), when, RULE.then(), RULE.place(), RULE.text());
  }
}
