package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;
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
    RuleSet rules = rules();

    assertThat(decided(rules, "")).isEqualTo("备 E undetermined, 备 S1 undetermined");
    assertThat(decided(rules, ", '设备': []")).isEqualTo("备 S1 granted");
    assertThat(decided(rules, ", '设备': [{'编号': 'S2', '金额': '40'}]"))
        .isEqualTo("备 S1 granted, 备 S2 granted");
  }

  private RuleSet rules() throws IOException {
    Files.createDirectories(folder.resolve("vocabulary"));
    Files.createDirectories(folder.resolve("policies/办法"));
    Files.writeString(folder.resolve("vocabulary/词汇.drl"), VOCABULARY);
    Files.writeString(folder.resolve("policies/办法/policy.yaml"), POLICY);
    Files.writeString(folder.resolve("policies/办法/办法.drl"), DRL);
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.ruleSet());
  }

  private static String decided(RuleSet rules, String machines) {
    String json =
        ("{'企业': {'编号': 'E', '项目': [{'编号': 'P1', '设备': [{'编号': 'S1', '金额': '40'}]},"
                + " {'编号': 'P2'%s}]}}")
            .formatted(machines)
            .replace('\'', '"');
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        JsonTree.read("试.json", json.getBytes(StandardCharsets.UTF_8), problems::add)
            .flatMap(
                node -> new DossierReader(rules.vocabulary()).read(node, "试.json", problems::add))
            .orElseThrow();
    Evaluation evaluation =
        new Evaluator(rules, RuleBase.load(rules, null), null)
            .decide(dossier, LocalDate.of(2025, 12, 1));
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
