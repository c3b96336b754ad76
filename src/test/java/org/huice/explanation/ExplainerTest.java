package org.huice.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Evidence;
import org.huice.policy.ParameterValue;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final String FACTS =
      """
      {"企业": {"编号": "E", "限额": "900", "项目": [
        {"编号": "B", "开工日": "2025-02-01", "投资额": "8000000", "补助额": "4000000", "示范": true,
         "设备": [{"编号": "X", "价款": "1"}, {"编号": "Y", "价款": "2"}, {"编号": "Z", "价款": "3"}]},
        {"编号": "A", "投资额": "500000", "示范": true, "设备": [],
         "依据": {"$.投资额": {"状态": "核定", "材料": "审计报告"}}}]}}
      """;

  private static List<String> facts(ExplainedCondition condition) {
    return condition.facts().stream().map(SourcedFact::name).toList();
  }

  private static List<String> parameters(List<UsedParameter> used) {
    return used.stream().map(one -> one.parameter().name()).toList();
  }

  @Test
  void names_the_fields_of_both_sides_in_the_order_of_the_text() {
    List<ExplainedCondition> conditions = Joined.conditions(FACTS, "甲", "项目[B]");
    assertThat(conditions)
        .extracting(ExplainerTest::facts)
        .containsExactly(
            List.of(),
            List.of("项目[B].投资额", "项目[B].补助额"),
            List.of("项目[B].投资额", "企业[E].限额"),
            List.of("项目[B].投资额", "企业[E].限额"));
    assertThat(parameters(conditions.get(1).parameters())).containsExactly("门槛");
  }

  @Test
  void says_where_a_value_stands_and_who_vouches_for_it() {
    List<SourcedFact> facts = Joined.conditions(FACTS, "甲", "项目[A]").get(1).facts();
    assertThat(facts.get(0).path()).isEqualTo("$.企业.项目[1].投资额");
    assertThat(facts.get(0).value()).isEqualTo(new BigDecimal("500000"));
    assertThat(facts.get(0).evidence()).isEqualTo(new Evidence(Evidence.Status.VERIFIED, "审计报告"));
    assertThat(facts.get(1).path()).isEqualTo("$.企业.项目[1].补助额");
    assertThat(facts.get(1).value()).isNull();
    assertThat(facts.get(1).evidence()).isEqualTo(Evidence.DECLARED);
  }

  @Test
  void reads_a_quantifier_by_the_fact_that_comes_nearest() {
    List<ExplainedCondition> conditions = Joined.conditions(FACTS, "乙", "企业[E]");
    assertThat(conditions).allMatch(condition -> condition.facts().isEmpty());
    ExplainedCondition none = conditions.get(0);
    assertThat(none.condition().operator()).isEqualTo("not");
    List<ExplainedCondition> parts = none.parts().get(1).parts();
    String about = String.valueOf(parts.get(0).condition().about());
    assertThat(facts(parts.get(0))).containsExactly(about);
    assertThat(facts(parts.get(1)))
        .containsExactly(about.replace("示范", "补助额"), about.replace("示范", "投资额"));
    ExplainedCondition some = conditions.get(1);
    assertThat(facts(some.parts().get(0))).containsExactly("项目[B].投资额");
    assertThat(facts(some.parts().get(1))).containsExactly("项目[B].补助额", "项目[B].投资额");
    assertThat(parameters(some.parameters())).containsExactly("门槛");
    assertThat(parameters(conditions.get(2).parameters())).isEmpty();
  }

  @Test
  void follows_variables_to_the_fact_they_were_bound_for() {
    List<ExplainedCondition> conditions = Joined.conditions(FACTS, "丙", "设备[X]");
    assertThat(conditions)
        .extracting(ExplainerTest::facts)
        .containsExactly(
            List.of("项目[B].示范"),
            List.of(),
            List.of(),
            List.of("设备[Y].价款", "设备[X].价款"),
            List.of("设备[Y].价款", "项目[B].投资额"));
  }

  @Test
  void a_schedule_below_its_lowest_tier_reads_what_the_amount_was_computed_of() {
    String facts = FACTS.replace("\"补助额\": \"4000000\"", "\"补助额\": \"3000000.01\"");
    ExplainedRuling ruling = Joined.ruling(facts, "丁", "项目[B]");
    assertThat(ruling.ruling()).isInstanceOf(Ruling.Refused.class);
    ExplainedCondition lowest = ruling.rules().get(0).conditions().get(1);
    assertThat(lowest.condition().text()).isEqualTo("schedule( \"档次\" )");
    assertThat(facts(lowest)).containsExactly("项目[B].投资额", "项目[B].补助额");
    assertThat(parameters(lowest.parameters())).containsExactly("档次");
    assertThat(parameters(ruling.parameters())).containsExactly("档次");
  }

  @Test
  void the_parameters_of_a_ruling_follow_the_policy_and_its_outcome_counts_only_if_it_holds() {
    assertThat(parameters(Joined.ruling(FACTS, "甲", "项目[B]").parameters()))
        .containsExactly("奖金", "门槛");
    assertThat(Joined.ruling(FACTS, "甲", "项目[A]").ruling().code()).isEqualTo("undetermined");
    assertThat(parameters(Joined.ruling(FACTS, "甲", "项目[A]").parameters())).containsExactly("门槛");
  }

  @Test
  void a_ruling_without_a_day_has_its_rules_but_no_value_of_a_parameter() {
    ExplainedRuling dated = Joined.ruling(FACTS, "戊", "项目[B]");
    assertThat(dated.parameters())
        .extracting(UsedParameter::value)
        .containsExactly(new ParameterValue.Plain(BigDecimal.TEN));
    ExplainedRuling undated = Joined.ruling(FACTS, "戊", "项目[A]");
    assertThat(undated.ruling().matter().date()).isNull();
    assertThat(undated.ruling().code()).isEqualTo("undetermined");
    assertThat(undated.rules()).hasSameSizeAs(dated.rules()).isNotEmpty();
    assertThat(undated.parameters()).isNotEmpty().allMatch(used -> used.value() == null);
  }

  @Test
  void without_a_candidate_a_condition_reads_nothing_but_names_its_parameters() {
    String none = "{\"企业\": {\"编号\": \"E\", \"项目\": []}}";
    List<ExplainedCondition> conditions = Joined.conditions(none, "乙", "企业[E]");
    assertThat(conditions.stream().flatMap(Joined::all)).allMatch(one -> one.facts().isEmpty());
    assertThat(parameters(conditions.get(1).parameters())).containsExactly("门槛");
    assertThat(conditions.get(1).condition().truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_sum_that_names_nothing_is_read_of_the_fact_that_met_it() {
    ExplainedCondition sum = Joined.conditions(FACTS, "己", "企业[E]").get(0);
    assertThat(sum.condition().about()).isNull();
    assertThat(facts(sum)).containsExactly("项目[B].投资额", "项目[B].补助额");
  }

  @Test
  void a_single_candidate_without_a_value_is_read_too() {
    String one = "{\"企业\": {\"编号\": \"E\", \"项目\": [{\"编号\": \"A\", \"投资额\": \"5\"}]}}";
    assertThat(facts(Joined.conditions(one, "己", "企业[E]").get(0)))
        .containsExactly("项目[A].投资额", "项目[A].补助额");
  }

  @Test
  void sources_know_the_fields_that_hold_a_value() {
    Sources sources = new Sources(Joined.explain(FACTS).determination().dossier());
    assertThat(sources.of("项目[A].投资额").map(SourcedFact::path)).contains("$.企业.项目[1].投资额");
    assertThat(sources.of("项目[A].建设单位")).isEmpty();
    assertThat(sources.of("项目[C].投资额")).isEmpty();
  }
}
