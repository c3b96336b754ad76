package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huice.determination.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project says which machines it has, the other does not. */
class PartlyGivenListTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          建设单位 : 企业 @owner
          设备 : List<设备>
      end
      declare 设备
          编号 : String @key
          所在 : 项目 @owner
          金额 : BigDecimal @unit("元")
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
        备: { subject: 设备, kind: award, application: automatic, dated-by: as-of, text: 备 }
      parameters:
        上限: { clause: 备, unit: 元, values: { 2025-01-01: 50 } }
      settlement:
        - { ceiling: 合计, clauses: [备], per: applicant, at-most: 上限, inclusive: true, cut: proportional, text: 限 }
      """;

  private static final String DRL =
      """
      rule "备" @clause("备") when
          $政策 : Policy( id == "办法" )
          $设备 : 设备( 金额 > 0 )
      then insert( $政策.award( $设备 ).base( $设备, "金额" ) ); end
      """;

  @TempDir private Path folder;

  @Test
  void machines_that_may_be_in_a_list_that_is_not_given_are_undetermined() throws IOException {
    WrittenRules rules =
        WrittenRules.in(folder, VOCABULARY, new WrittenRules.Policy("办法", POLICY, DRL));

    assertThat(decided(rules, "")).isEqualTo("备 E undetermined, 备 S1 undetermined");
    assertThat(decided(rules, ", '设备': []")).isEqualTo("备 S1 granted");
    assertThat(decided(rules, ", '设备': [{'编号': 'S2', '金额': '40'}]"))
        .isEqualTo("备 S1 granted, 备 S2 granted");
  }

  private static String decided(WrittenRules rules, String machines) {
    String json =
        ("{'企业': {'编号': 'E', '项目': [{'编号': 'P1', '设备': [{'编号': 'S1', '金额': '40'}]},"
                + " {'编号': 'P2'%s}]}}")
            .formatted(machines);
    Evaluation evaluation =
        rules.evaluator().decide(rules.dossier(json), LocalDate.of(2025, 12, 1));
    return Objects.requireNonNull(evaluation.determination()).rulings().stream()
        .map(PartlyGivenListTest::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(Ruling ruling) {
    return ruling.matter().clause()
        + " "
        + String.join("/", ruling.matter().subject().key())
        + " "
        + ruling.code();
  }
}
