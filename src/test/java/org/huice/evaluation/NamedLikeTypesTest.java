package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.huice.determination.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that are called like a type of the vocabulary, as 企业 : 企业 @owner is, or of Java. */
class NamedLikeTypesTest {
  private static final String VOCABULARY =
      """
      declare enum 级别
          国家级, 省级;
      end
      declare 企业
          @applicant
          编号 : String @key
          项目 : List<项目>
          限额 : BigDecimal @unit("元")
      end
      declare 项目
          编号 : String @key
          企业 : 企业 @owner
          级别 : BigDecimal @unit("万元")
          项目 : LocalDate
          Math : BigDecimal @unit("万元")
      end
      """;

  private static final String POLICY =
"""
      title: 同名办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      elapsed: { on-anniversary: true, leap-day: month-end, assumed: 试 }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 同名 }
      parameters:
        奖金: { clause: 一, unit: 元, values: { 2025-01-01: 100 } }
        年限: { clause: 一, unit: 年, values: { 2025-01-01: 2 } }
""";

  private static final String DRL =
      """
      rule "一 同名"
          @clause("一")
      when
          $政策 : Policy( id == "同名" )
          $项目 : 项目( 级别 + Math <= 企业.限额, $政策.elapsed( 项目, "年限" ) )
      then
          insert( $政策.award( $项目 ).flat( "奖金" ) );
      end
      """;

  @TempDir private static Path folder;
  private static WrittenRules rules;

  @BeforeAll
  static void written() throws IOException {
    rules = WrittenRules.in(folder, VOCABULARY, new WrittenRules.Policy("同名", POLICY, DRL));
  }

  @ParameterizedTest
  @CsvSource({"40000, 2, true", "39999.99, 2, false"})
  void a_path_and_a_sum_read_the_field(String limit, String level, boolean granted) {
    assertThat(isGranted(limit, level, "2023-12-01")).isEqualTo(granted);
  }

  @Test
  void a_word_of_the_policy_is_asked_of_the_field() {
    assertThat(isGranted("40000", "2", "2023-12-01")).isTrue();
    assertThat(isGranted("40000", "2", "2023-12-02")).isFalse();
  }

  private boolean isGranted(String limit, String level, String begun) {
    String json =
        """
        { '企业': { '编号': 'A', '限额': '%1$s',
            '项目': [{ '编号': 'P', '级别': '%2$s', 'Math': '%2$s', '项目': '%3$s' }] } }
        """
            .formatted(limit, level, begun);
    Evaluation decided = rules.evaluator().decide(rules.dossier(json), LocalDate.of(2025, 12, 1));
    return Objects.requireNonNull(decided.determination()).rulings().stream()
        .anyMatch(Ruling.Granted.class::isInstance);
  }
}
