package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;
import org.huice.engine.RuleBase;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** Rules that choose, count and read one list: the engine and the second reading agree on them. */
class ShapesTest {
  private static final String LAST = "2025-06-30";
  private static final String DRL =
      """
      rule "一 只看本企业的清单"
          @clause("一")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          $项目 : 项目( 示范 ) from $企业.项目
          not 土地( 价款 > 0 ) from $企业.土地
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).times( "比例" ) );
      end

      rule "四 投资合计达到门槛"
          @clause("四")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          accumulate( 项目( 示范, $额 : 投资额 ); $合计 : sum( $额 ), $最小 : min( $额 ), $个数 : count( ); $合计 >= $政策.value( "门槛" ), $个数 >= 1 )
      then
          insert( $政策.designate( $企业 ) );
      end

      rule "五 有示范项目或没有土地"
          @clause("五")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 投资额 > 0 )
          ( exists 项目( 示范 ) or not 土地( 价款 > 0 ) )
      then
          insert( $政策.award( $项目 ).flat( "甲奖" ) );
      end
      """;
  private static final RuleSet RULES = Unlinted.with(SmallRules.RULES, "奖励", DRL);
  private static final RuleBase ENGINE = RuleBase.load(RULES, null);

  @Test
  void a_list_of_an_owner_is_read_alone() {
    assertThat(code("一", facts(project("A", "2025-03-01", "50", true)))).isEqualTo("granted");
    assertThat(code("一", facts(project("A", "2025-03-01", "50", false)))).isEqualTo("refused");
    assertThat(code("一", facts(project("A", "2025-03-01", "50", true)).replace(", \"土地\": []", "")))
        .isEqualTo("undetermined");
    assertThat(code("一", land(facts(project("A", "2025-03-01", "50", true)), "\"1\"")))
        .isEqualTo("refused");
    assertThat(code("一", land(facts(project("A", "2025-03-01", "50", true)), "\"0\"")))
        .isEqualTo("granted");
  }

  @Test
  void sums_and_counts_are_exact_or_unknown() {
    assertThat(total("60", "40")).isEqualTo("designated");
    assertThat(total("60", "39.99")).isEqualTo("refused");
    assertThat(code("四", facts())).isEqualTo("refused");
    assertThat(code("四", facts().replace("\"项目\": [], ", ""))).isEqualTo("undetermined");
    String unknown = "{\"编号\": \"B\", \"开工日\": \"2025-03-01\", \"示范\": true}";
    assertThat(code("四", facts(project("A", "2025-03-01", "100", true), unknown)))
        .isEqualTo("undetermined");
  }

  @Test
  void any_branch_is_enough_and_two_are_not_two_awards() {
    assertThat(code("五", facts(project("A", "2025-03-01", "50", true)))).isEqualTo("granted");
    assertThat(code("五", facts(project("A", "2025-03-01", "50", false)))).isEqualTo("granted");
    assertThat(code("五", land(facts(project("A", "2025-03-01", "50", true)), "\"1\"")))
        .isEqualTo("granted");
    assertThat(code("五", land(facts(project("A", "2025-03-01", "50", false)), "\"1\"")))
        .isEqualTo("refused");
  }

  private static String total(String first, String second) {
    return code(
        "四",
        facts(
            project("A", "2025-03-01", first, true),
            project("B", "2025-03-01", second, true),
            project("C", "2025-03-01", "1000", false)));
  }

  private static String land(String facts, String price) {
    return facts.replace("\"土地\": []", "\"土地\": [{\"编号\": \"T\", \"价款\": " + price + "}]");
  }

  private static String code(String clause, String facts) {
    Evaluation evaluation =
        new Evaluator(RULES, ENGINE, null).decide(SmallRules.dossier(facts), LocalDate.parse(LAST));
    assertThat(evaluation.problems()).isEmpty();
    List<String> codes =
        Objects.requireNonNull(evaluation.determination()).rulings().stream()
            .filter(ruling -> ruling.matter().policy().equals("奖励"))
            .filter(ruling -> ruling.matter().clause().equals(clause))
            .map(Ruling::code)
            .distinct()
            .toList();
    assertThat(codes).hasSize(1);
    return codes.get(0);
  }
}
