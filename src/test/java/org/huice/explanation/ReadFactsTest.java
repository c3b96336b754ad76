package org.huice.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;
import org.huice.engine.RuleBase;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** Every operand is traced to the fact that it was read of, however many there are. */
class ReadFactsTest {
  private static final String POLICY =
      """
      title: 奖励办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 元, mode: half-up }
      clauses:
        甲: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 按设备奖励 }
        乙: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 示范企业 }
        丙: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 按设备奖励 }
        丁: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 大企业 }
      settlement:
        - { additive: 可以叠加, clauses: [甲, 丙], assumed: 没有说不能叠加 }
      parameters:
        奖金: { clause: 甲, unit: 万元, values: { 2025-01-01: 2 } }
        起点: { clause: 甲, unit: 元, values: { 2025-01-01: 1 } }
        个数: { clause: 甲, unit: 个, values: { 2025-01-01: 2 } }
        门槛: { clause: 甲, unit: 万元, values: { 2025-01-01: 100 } }
      """;

  private static final String DRL =
      """
      rule "甲 两台设备合计不超过净额"
          @clause("甲")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( $净额 : ( 投资额 - 补助额 ) )
          $设备 : 设备( 所属 == $项目, $价 : 价款 )
          设备( 所属 == $项目, 价款 + $价 <= $净额, 价款 > $价, $项目.投资额 - $设备.价款 > 所属.补助额 )
      then
          insert( $政策.award( $项目 ).flat( "奖金" ) );
      end

      rule "乙 净额"
          @clause("乙")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          exists 项目( 建设单位 == $企业, 投资额 - 补助额 >= $政策.value( "门槛" ) )
          not 项目( 建设单位 == $企业, 投资额 - 补助额 < $政策.value( "起点" ) )
          forall( 项目( 投资额 - 补助额 >= $政策.value( "门槛" ) ) )
          ( exists 项目( 补助额 - 投资额 > $政策.value( "起点" ) ) or not 设备( 价款 + 价款 > $政策.value( "起点" ) ) or 项目( 投资额 - 补助额 > $政策.value( "起点" ) ) )
      then
          insert( $政策.designate( $企业 ) );
      end

      rule "丙 设备合计"
          @clause("丙")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目()
          accumulate( 设备( 所属 == $项目, 价款 > $政策.value( "起点" ), $价 : 价款 ); $合计 : sum( $价 ), $最大 : max( $价 ); $合计 <= $项目.补助额, $最大 < $合计 )
          项目( 投资额 - 补助额 > $合计 )
      then
          insert( $政策.award( $项目 ).flat( "奖金" ) );
      end

      rule "丁 设备个数"
          @clause("丁")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          accumulate( 设备( 价款 > $政策.value( "起点" ) ); $个数 : count( ); $个数 >= $政策.value( "个数" ) )
          accumulate( 项目(); $全部 : count( ); $全部 >= $政策.value( "个数" ) )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;
  private static final String FACTS =
      """
      {"企业": {"编号": "E", "项目": [
        {"编号": "B", "投资额": "8000000", "补助额": "4000000",
         "设备": [{"编号": "X", "价款": "1"}, {"编号": "Y", "价款": "2"}, {"编号": "Z", "价款": "3"}]},
        {"编号": "A", "投资额": "500000", "补助额": "100000", "设备": []}]}}
      """;
  private static final RuleSet RULES = Joined.rules(POLICY, DRL);
  private static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private static ExplainedRule rule(String facts, String clause, String subject) {
    return Joined.ruling(Joined.explain(RULES, ENGINE, facts), clause, subject).rules().get(0);
  }

  private static List<ExplainedCondition> conditions(String clause, String subject) {
    return rule(FACTS, clause, subject).conditions();
  }

  private static List<String> facts(ExplainedCondition condition) {
    return condition.facts().stream().map(SourcedFact::name).toList();
  }

  private static FactId id(String type, String key) {
    return new FactId(type, List.of(key));
  }

  @Test
  void a_join_is_followed_through_every_variable() {
    List<ExplainedCondition> conditions = conditions("甲", "项目[B]");
    assertThat(conditions)
        .extracting(ReadFactsTest::facts)
        .containsExactly(
            List.of(),
            List.of(),
            List.of("设备[Y].价款", "设备[X].价款", "项目[B].投资额", "项目[B].补助额"),
            List.of("设备[Y].价款", "设备[X].价款"),
            List.of("项目[B].投资额", "设备[X].价款", "项目[B].补助额"));
    assertThat(conditions)
        .extracting(one -> one.condition().fact())
        .containsExactly(id("设备", "X"), id("设备", "Y"), id("设备", "Y"), id("设备", "Y"), id("设备", "Y"));
  }

  @Test
  void a_reading_says_what_its_variables_stand_for() {
    RuleReading reading = rule(FACTS, "甲", "项目[B]").reading();
    List<FactId> project = List.of(id("项目", "B"));
    List<FactId> device = List.of(id("设备", "X"));
    assertThat(reading.bound())
        .isEqualTo(Map.of("$项目", project, "$净额", project, "$设备", device, "$价", device));
    assertThat(List.copyOf(reading.bound().keySet())).isSorted();
  }

  @Test
  void what_stands_for_no_fact_is_bound_to_none_and_reads_none() {
    String none = "{'企业': {'编号': 'E', '项目': [{'编号': 'A', '投资额': '5', '设备': []}]}}";
    ExplainedRule rule = rule(none.replace('\'', '"'), "甲", "项目[A]");
    assertThat(rule.reading().bound()).containsOnlyKeys("$项目", "$净额");
    assertThat(rule.conditions().get(0).condition().fact()).isNull();
    ExplainedCondition guessed =
        rule(FACTS.replace(", \"设备\": []", ""), "甲", "项目[A]").conditions().get(0);
    assertThat(guessed.condition().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(guessed.condition().fact()).isNull();
    assertThat(guessed.facts()).isEmpty();
  }

  @Test
  void a_quantifier_names_the_nearest_or_the_offending_fact_of_several() {
    List<ExplainedCondition> conditions = conditions("乙", "企业[E]");
    assertThat(conditions)
        .extracting(one -> one.condition().fact())
        .containsExactly(id("项目", "B"), id("项目", "A"), id("项目", "A"), null);
    assertThat(conditions.get(2).condition().truth()).isEqualTo(Truth.FALSE);
    for (ExplainedCondition one : conditions.subList(0, 3)) {
      ExplainedCondition sum = one.parts().get(one.parts().size() - 1);
      assertThat(sum.condition().fact()).isEqualTo(one.condition().fact());
      assertThat(facts(sum))
          .containsExactly(sum.condition().fact() + ".投资额", sum.condition().fact() + ".补助额");
    }
  }

  @Test
  void each_branch_of_a_choice_has_its_own_fact() {
    List<ExplainedCondition> branches = conditions("乙", "企业[E]").get(3).parts();
    assertThat(branches)
        .extracting(one -> one.condition().fact())
        .containsExactly(id("项目", "A"), id("设备", "X"), id("项目", "A"));
    assertThat(branches)
        .extracting(one -> facts(one.parts().get(0)))
        .containsExactly(
            List.of("项目[A].补助额", "项目[A].投资额"),
            List.of("设备[X].价款"),
            List.of("项目[A].投资额", "项目[A].补助额"));
  }

  @Test
  void a_sum_lists_what_was_added_up_and_only_that() {
    ExplainedRule rule = rule(FACTS, "丙", "项目[B]");
    ExplainedCondition sum = rule.conditions().get(0);
    assertThat(facts(sum)).containsExactly("设备[Y].价款", "设备[Z].价款");
    assertThat(sum.condition().actual()).isEqualTo("2");
    assertThat(sum.condition().fact()).isNull();
    ExplainedCondition test = sum.parts().get(0);
    assertThat(test.condition().actual()).isEqualTo("5");
    assertThat(test.condition().fact()).isNull();
    assertThat(facts(test)).containsExactly("项目[B].补助额");
    assertThat(facts(rule.conditions().get(1))).containsExactly("项目[A].投资额", "项目[A].补助额");
    assertThat(rule.reading().bound().get("$合计")).containsExactly(id("设备", "Y"), id("设备", "Z"));
  }

  @Test
  void a_sum_that_is_not_known_lists_what_it_depends_on() {
    String facts = FACTS.replace("\"Z\", \"价款\": \"3\"", "\"Z\"");
    ExplainedCondition sum = rule(facts, "丙", "项目[B]").conditions().get(0);
    assertThat(sum.condition().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(sum.condition().actual()).isNull();
    assertThat(facts(sum)).containsExactly("设备[Y].价款", "设备[Z].价款");
    assertThat(sum.facts().get(1).value()).isNull();
  }

  @Test
  void a_sum_of_nothing_lists_nothing() {
    ExplainedRule rule = rule(FACTS, "丙", "项目[A]");
    assertThat(rule.conditions().get(0).facts()).isEmpty();
    assertThat(rule.reading().bound()).containsOnlyKeys("$项目");
  }

  @Test
  void a_number_of_facts_lists_why_each_counts_or_its_key() {
    List<ExplainedCondition> conditions = conditions("丁", "企业[E]");
    assertThat(facts(conditions.get(0))).containsExactly("设备[Y].价款", "设备[Z].价款");
    assertThat(facts(conditions.get(1))).containsExactly("项目[A].编号", "项目[B].编号");
  }
}
