package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Advice through sums, counts, choices between patterns, lists of one owner and every. */
class ShapesTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          已认证 : Boolean @changeable
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          单位 : 企业 @owner
          投资额 : BigDecimal @unit("元") @range("0..") @changeable
          已完工 : Boolean @changeable
      end
      """;

  private static final String POLICY =
      """
      title: 试行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 元, mode: down }
      clauses:
        合计: { subject: 企业, kind: designation, dated-by: as-of, text: 合计, title: 合计 }
        个数: { subject: 企业, kind: designation, dated-by: as-of, text: 个数, title: 个数 }
        最小: { subject: 企业, kind: designation, dated-by: as-of, text: 最小, title: 最小 }
        任一: { subject: 企业, kind: designation, dated-by: as-of, text: 任一, title: 任一 }
        每个: { subject: 企业, kind: designation, dated-by: as-of, text: 每个, title: 每个 }
      parameters:
        总额: { clause: 合计, unit: 万元, values: { 2025-01-01: 100 } }
        至少: { clause: 个数, unit: 个, values: { 2025-01-01: 2 } }
      """;

  private static final String DRL =
      rule(
              "合计",
              "accumulate( 项目( 已完工, $额 : 投资额 ) from $企业.项目; $和 : sum( $额 );"
                  + " $和 >= $政策.value( \"总额\" ) )")
          + rule("个数", "accumulate( 项目( 已完工 ); $数 : count( ); $数 >= $政策.value( \"至少\" ) )")
          + rule(
              "最小",
              "accumulate( 项目( 已完工, $额 : 投资额 ); $小 : min( $额 );" + " $小 >= $政策.value( \"总额\" ) )")
          + rule("任一", "( exists 项目( 已完工 ) or exists 企业( 已认证 ) )")
          + rule("每个", "forall( 项目( 已完工 ) )");

  private static final Advised ADVISED = Advised.of(VOCABULARY, Map.of("试", List.of(POLICY, DRL)));

  private static String rule(String clause, String when) {
    return """
    rule "%1$s 试"
        @clause("%1$s")
    when
        $政策 : Policy( id == "试" )
        $企业 : 企业( )
        %2$s
    then
        insert( $政策.designate( $企业 ) );
    end

    """
        .formatted(clause, when);
  }

  private static Advice advice(String fields, String... projects) {
    return ADVISED.advice(
        "{'企业': {" + fields + "'编号': 'E', '项目': [" + String.join(", ", projects) + "]}}",
        "2025-12-01");
  }

  private static final String DONE = "{'编号': 'P', '已完工': true, '投资额': 600000}";
  private static final String SMALL = "{'编号': 'Q', '已完工': true, '投资额': 300000.5}";
  private static final String OPEN = "{'编号': 'R', '已完工': false, '投资额': 200000}";

  @Test
  void a_sum_is_reached_by_any_of_what_it_counts() {
    assertThat(ADVISED.remedies(advice("", DONE, SMALL), "合计"))
        .containsExactly(
            "项目[P].投资额 600000→699999.5 designated", "项目[Q].投资额 300000.5→400000 designated");
    assertThat(ADVISED.remedies(advice("", DONE, SMALL, OPEN), "合计"))
        .contains("项目[R].已完工 false→true designated");
  }

  @Test
  void a_count_is_reached_by_one_more_that_counts() {
    assertThat(ADVISED.remedies(advice("", DONE, OPEN), "个数"))
        .containsExactly("项目[R].已完工 false→true designated");
    assertThat(ADVISED.remedies(advice("", OPEN), "个数")).isEmpty();
  }

  @Test
  void the_least_has_to_rise_or_no_longer_count() {
    assertThat(
            ADVISED.remedies(advice("", "{'编号': 'P', '已完工': true, '投资额': 1000000}", SMALL), "最小"))
        .containsExactly(
            "项目[Q].已完工 true→false designated", "项目[Q].投资额 300000.5→1000000 designated");
  }

  @Test
  void of_several_branches_any_serves() {
    assertThat(ADVISED.remedies(advice("'已认证': false, ", OPEN), "任一"))
        .containsExactly("企业[E].已认证 false→true designated", "项目[R].已完工 false→true designated");
    assertThat(ADVISED.sets(advice("", "{'编号': 'P'}"), "任一"))
        .containsExactly(List.of("企业[E].已认证"), List.of("项目[P].已完工"));
  }

  @Test
  void every_one_that_fails_has_to_be_met() {
    assertThat(ADVISED.remedies(advice("", DONE, OPEN), "每个"))
        .containsExactly("项目[R].已完工 false→true designated");
    assertThat(ADVISED.sets(advice("", "{'编号': 'P'}", "{'编号': 'Q'}"), "每个"))
        .containsExactly(List.of("项目[P].已完工", "项目[Q].已完工"));
  }

  @Test
  void a_sum_needs_what_each_fact_counts_for() {
    assertThat(ADVISED.sets(advice("", DONE, "{'编号': 'Q', '已完工': true}"), "合计"))
        .containsExactly(List.of("项目[Q].投资额"));
    assertThat(ADVISED.sets(advice("", DONE, "{'编号': 'Q', '投资额': 400000}"), "合计"))
        .containsExactly(List.of("项目[Q].已完工"));
    assertThat(ADVISED.sets(advice("", DONE, "{'编号': 'Q', '投资额': 399999.99}"), "合计")).isEmpty();
  }

  private static final String PAID_POLICY =
      """
      title: 试行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 元, mode: down }
      clauses:
        合计: { subject: 企业, kind: award, application: automatic, dated-by: as-of, text: 合计 }
        底数: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 底数 }
      parameters:
        总额: { clause: 合计, unit: 万元, values: { 2025-01-01: 100 } }
        至少: { clause: 合计, unit: 个, values: { 2025-01-01: 2 } }
        首日: { clause: 合计, unit: 日期, values: { 2025-01-01: 2025-03-01 } }
        末日: { clause: 合计, unit: 日期, values: { 2025-01-01: 2025-06-30 } }
        奖金: { clause: 合计, unit: 万元, values: { 2025-01-01: 50 } }
      settlement:
        - { additive: 可以叠加, clauses: [合计, 底数], assumed: 原文没有说不能叠加 }
      """;

  private static final String PAID_DRL =
      rule(
                  "合计",
                  "accumulate( 项目( 已完工, 完工日 >= $政策.date( \"首日\" ), 完工日 <= $政策.date( \"末日\" ),"
                      + " $额 : 投资额 ) from $企业.项目; $和 : sum( $额 ), $数 : count( );"
                      + " $和 >= $政策.value( \"总额\" ), $数 >= $政策.value( \"至少\" ) )")
              .replace("designate( $企业 )", "award( $企业 ).flat( \"奖金\" )")
          + rule("底数", "")
              .replace("$企业 : 企业( )", "$项目 : 项目( 已完工 )")
              .replace("designate( $企业 )", "award( $项目 ).base( $项目, \"投资额\" )");

  private static final Advised PAID =
      Advised.of(
          VOCABULARY.replace(
              "已完工 : Boolean @changeable",
              "已完工 : Boolean @changeable\n    完工日 : LocalDate @onlyIf(\"已完工\")"),
          Map.of("试", List.of(PAID_POLICY, PAID_DRL)));

  private static final Worth WHOLE = new Worth(new BigDecimal("500000"), false);
  private static final String IN_SPRING =
      "{'编号': 'P', '已完工': true, '完工日': '2025-03-01', '投资额': 600000}";

  private static Advice paid(String list) {
    return PAID.advice("{'企业': {" + list + "'编号': 'E'}}", "2025-12-01");
  }

  @Test
  void what_cannot_be_filled_is_not_needed_and_the_flat_sum_is_known() {
    String idle = "{'编号': 'Q', '已完工': false, '投资额': 5}";
    String open = "{'编号': 'R', '已完工': true, '完工日': '2025-06-30'}";
    Advice advice = paid("'项目': [" + String.join(", ", IN_SPRING, idle, open) + "], ");
    assertThat(PAID.sets(advice, "合计")).containsExactly(List.of("项目[R].投资额"));
    assertThat(PAID.need(advice, "合计").worth()).isEqualTo(WHOLE);
    assertThat(advice.needs().get(1).matter().clause()).isEqualTo("底数");
  }

  @Test
  void what_counts_by_its_day_is_found_on_a_day_that_counts() {
    String undated = "{'编号': 'R', '投资额': 400000}";
    Advice advice = paid("'项目': [" + IN_SPRING + ", " + undated + "], ");
    assertThat(PAID.sets(advice, "合计")).containsExactly(List.of("项目[R].完工日", "项目[R].已完工"));
    assertThat(PAID.need(advice, "合计").worth()).isEqualTo(WHOLE);
    String small = undated.replace("400000", "399999.99");
    assertThat(PAID.sets(paid("'项目': [" + IN_SPRING + ", " + small + "], "), "合计")).isEmpty();
  }

  @Test
  void what_may_count_or_not_is_needed_by_either_of_its_fields() {
    String open = "{'编号': 'R', '已完工': true, '完工日': '2025-06-30'}";
    String undated = "{'编号': 'S', '投资额': 1}";
    String big = IN_SPRING.replace("600000", "1000000");
    Advice advice = paid("'项目': [" + String.join(", ", big, open, undated) + "], ");
    assertThat(PAID.sets(advice, "合计")).contains(List.of("项目[R].投资额", "项目[S].已完工"));
  }

  @Test
  void of_a_missing_list_as_many_facts_as_are_counted_are_made_up() {
    Advice advice = paid("");
    assertThat(PAID.sets(advice, "合计")).containsExactly(List.of("企业[E].项目"));
    assertThat(PAID.need(advice, "合计").worth()).isEqualTo(WHOLE);
    // The subject itself stands in the list, so no sum bounds what its facts are worth.
    assertThat(PAID.need(advice, "底数").worth()).isNull();
  }

  @Test
  void a_flag_comes_with_the_day_that_hangs_on_it() {
    String idle = "{'编号': 'Q', '已完工': false, '投资额': 400000}";
    assertThat(PAID.remedies(paid("'项目': [" + IN_SPRING + ", " + idle + "], "), "合计"))
        .containsExactly("项目[Q].已完工 false→true + 项目[Q].完工日 null→2025-06-30 granted");
    String small = idle.replace("400000", "399999.99");
    assertThat(PAID.remedies(paid("'项目': [" + IN_SPRING + ", " + small + "], "), "合计")).isEmpty();
  }

  @Test
  void the_one_field_that_a_change_leaves_missing_is_the_second_change() {
    assertThat(PAID.remedies(paid("'项目': [{'编号': 'Q', '已完工': false}], "), "底数"))
        .containsExactly("项目[Q].已完工 false→true + 项目[Q].投资额 null→1 granted");
    assertThat(PAID.remedies(paid("'项目': [{'编号': 'Q', '已完工': false, '投资额': 1}], "), "底数"))
        .containsExactly("项目[Q].已完工 false→true granted");
  }
}
