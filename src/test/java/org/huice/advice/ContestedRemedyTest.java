package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change is only advised where every policy can decide the facts so changed. */
class ContestedRemedyTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          所在地 : String @place
          人数 : Integer @unit("人") @range("0..") @changeable
      end
      """;

  private static String policy(String clauses) {
    return """
    title: 试行办法
    authority: 机关
    status: in-force
    in-force: { from: 2025-01-01 }
    jurisdiction: 全国
    level: 国家
    rounding: { to: 元, mode: down }
    """
        + clauses;
  }

  private static String rule(String policy, String name, String word) {
    return """
    rule "%2$s"
        @clause("%3$s")
    when
        $政策 : Policy( id == "%1$s" )
        $企业 : 企业( 人数 >= $政策.value( "门槛" ) )
    then
        insert( $政策.%4$s );
    end

    """
        .formatted(policy, name, name.substring(0, 1), word);
  }

  /** One policy gives a title for 100 people; of the other two rules contradict each other. */
  private static List<String> remedies(int contested) {
    String title =
        """
        clauses:
          甲: { subject: 企业, kind: designation, dated-by: as-of, text: 人数, title: 大型 }
        parameters:
          门槛: { clause: 甲, unit: 人, values: { 2025-01-01: 100 } }
        """;
    String award =
        """
        clauses:
          乙: { subject: 企业, kind: award, application: automatic, dated-by: as-of, text: 人数 }
        parameters:
          门槛: { clause: 乙, unit: 人, values: { 2025-01-01: %d } }
          多: { clause: 乙, unit: 元, values: { 2025-01-01: 2 } }
          少: { clause: 乙, unit: 元, values: { 2025-01-01: 1 } }
        """
            .formatted(contested);
    Advised advised =
        Advised.of(
            VOCABULARY,
            Map.of(
                "大",
                List.of(policy(title), rule("大", "甲 认定", "designate( $企业 )")),
                "争",
                List.of(
                    policy(award),
                    rule("争", "乙 多给", "award( $企业 ).flat( \"多\" )")
                        + rule("争", "乙 少给", "award( $企业 ).flat( \"少\" )"))));
    Advice advice = advised.advice("{'企业': {'编号': 'E', '所在地': '410122', '人数': 99}}", "2025-12-01");
    assertThat(advised.remedies(advice, "乙")).isEmpty();
    return advised.remedies(advice, "甲");
  }

  @Test
  void a_change_on_which_another_policy_contradicts_itself_is_none() {
    assertThat(remedies(100)).isEmpty();
    assertThat(remedies(101)).containsExactly("企业[E].人数 99→100 designated");
  }
}
