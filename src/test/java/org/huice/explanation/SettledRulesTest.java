package org.huice.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;
import org.huice.engine.RuleBase;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

class SettledRulesTest {
  private static final RuleSet RULES =
      Joined.rules(
          """
          title: 奖励办法
          authority: 机关
          status: in-force
          in-force: { from: 2025-01-01 }
          jurisdiction: 全国
          level: 市
          rounding: { to: 元, mode: half-up }
          clauses:
            甲: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖励 }
            乙: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 再奖 }
          settlement:
            - { highest: 就高不重复, clauses: [甲, 乙], per: 项目, text: 就高不重复 }
            - ceiling: 累计上限
              clauses: all
              per: applicant
              at-most: { field: 限额 }
              inclusive: true
              cut: last-first
              assumed: 试
          parameters:
            奖金: { clause: 甲, unit: 万元, values: { 2025-01-01: 2 } }
            大奖: { clause: 乙, unit: 万元, values: { 2025-01-01: 3 } }
          """,
          """
          rule "甲 示范"
              @clause("甲")
          when
              $政策 : Policy( id == "奖励" )
              $项目 : 项目( 示范 == true )
          then
              insert( $政策.award( $项目 ).flat( "奖金" ) );
          end

          rule "乙 示范"
              @clause("乙")
          when
              $政策 : Policy( id == "奖励" )
              $项目 : 项目( 示范 == true )
          then
              insert( $政策.award( $项目 ).flat( "大奖" ) );
          end
          """);
  private static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private static ExplainedRuling ruling(String limit, String clause) {
    String facts =
        "{\"企业\": {\"编号\": \"E\", \"限额\": \"%s\", \"项目\": [{\"编号\": \"A\", \"示范\": true}]}}"
            .formatted(limit);
    return Joined.ruling(Joined.explain(RULES, ENGINE, facts), clause, "项目[A]");
  }

  @Test
  void the_lower_award_says_which_law_took_it_and_which_award_won() {
    ExplainedRuling lost = ruling("900", "甲");
    assertThat(lost.ruling())
        .isInstanceOfSatisfying(
            Ruling.Superseded.class,
            ruling ->
                assertThat(ruling.winners())
                    .extracting(winner -> winner.matter().clause())
                    .containsExactly("乙"));
    ExplainedSettlement highest = lost.settled().applied().get(0);
    assertThat(highest.rule().terms().text()).isEqualTo("就高不重复");
    assertThat(highest.facts()).isEmpty();
  }

  @Test
  void the_award_that_a_ceiling_cut_shows_the_field_that_limits_it() {
    ExplainedRuling cut = ruling("1.5", "乙");
    assertThat(cut.ruling())
        .isInstanceOfSatisfying(
            Ruling.Granted.class,
            ruling -> assertThat(ruling.amount().value()).isEqualByComparingTo("15000"));
    ExplainedSettlement ceiling = cut.settled().applied().get(1);
    assertThat(ceiling.applied().rule()).isEqualTo("累计上限");
    assertThat(ceiling.facts()).extracting(SourcedFact::name).containsExactly("企业[E].限额");
    assertThat(Objects.requireNonNull(ceiling.applied().ceiling()).received())
        .isEqualByComparingTo("0");
  }

  @Test
  void a_ceiling_that_leaves_enough_cuts_nothing() {
    assertThat(ruling("3", "乙").ruling())
        .isInstanceOfSatisfying(
            Ruling.Granted.class,
            ruling -> assertThat(ruling.amount().value()).isEqualByComparingTo("30000"));
    assertThat(List.of(ruling("3", "乙").settled().exclusions())).containsExactly(List.of());
  }
}
