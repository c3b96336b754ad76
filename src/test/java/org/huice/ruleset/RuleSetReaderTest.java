package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetReaderTest {
  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          名称 : String @key
          能源项目 : List<能源项目>
      end
      declare 能源项目
          建设单位 : 企业 @owner
          编号 : String @key
          设备投资额 : BigDecimal @unit("元")
      end
      """;
  private static final String POLICY =
      """
      title: 讲话
      authority: 市政府
      status: in-force
      in-force: { from: 2025-07-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        三2:
          subject: 能源项目
          kind: award
          application: automatic
          dated-by: as-of
          text: 按设备投资额给予奖励。
        三1:
          subject: 能源项目
          kind: award
          application: automatic
          dated-by: as-of
          text: 给予奖励。
      parameters:
        奖励比例: { clause: 三2, unit: "%", values: { 2025-07-01: 20 } }
        投资门槛: { clause: 三1, unit: 万元, values: { 2025-07-01: 5 } }
        定额: { clause: 三1, unit: 万元, values: { 2025-07-01: 1 } }
      settlement:
        - { additive: 可以叠加, clauses: [三2, 三1], assumed: 原文没有说不能叠加 }
      """;
  private static final String RATE =
      """
      rule "三2 按设备投资额给予奖励"
          @clause("三2")
      when
          $政策 : Policy( id == "光伏" )
          $项目 : 能源项目( 设备投资额 > 0 )
      then
          insert( $政策.award( $项目 ).base( $项目, "设备投资额" ).times( "奖励比例" ) );
      end
      """;
  private static final String FLAT =
      """
      rule "三1 给予定额奖励"
          @clause("三1")
      when
          $政策 : Policy( id == "光伏" )
          $项目 : 能源项目( 设备投资额 >= $政策.value( "投资门槛" ) )
      then
          insert( $政策.award( $项目 ).flat( "定额" ) );
      end
      """;

  @TempDir Path temporary;
  private Path rules;

  @BeforeEach
  void a_good_folder() throws IOException {
    rules = temporary.resolve("rules");
    write("README.md", "怎样读规则");
    write("vocabulary/project.drl", VOCABULARY);
    write("policies/光伏/policy.yaml", POLICY);
    write("policies/光伏/flat.drl", FLAT);
    write("policies/光伏/rate.drl", RATE);
  }

  @Test
  void a_good_folder_reads_whole() {
    RuleSet ruleSet = read();

    assertThat(ruleSet.id()).matches("sha256:[0-9a-f]{64}");
    assertThat(ruleSet.vocabulary().types()).containsKeys("企业", "能源项目");
    assertThat(ruleSet.policies()).containsOnlyKeys("光伏");
  }

  @Test
  void rules_come_in_the_order_of_the_clauses() {
    assertThat(Samples.of(read().policies(), "光伏").rules())
        .extracting(RuleTree::clause)
        .containsExactly("三2", "三1");
  }

  @Test
  void the_id_does_not_change_with_what_decides_nothing() throws IOException {
    String id = read().id();

    write("README.md", "改过的说明");
    write("policies/光伏/cases.yaml", "[]");
    write("policies/光伏/law.md", "原文");
    assertThat(read().id()).isEqualTo(id);
    write("policies/光伏/rate.drl", RATE + "\n");
    assertThat(read().id()).isNotEqualTo(id);
  }

  @Test
  void the_id_does_not_depend_on_where_the_folder_is() throws IOException {
    String id = read().id();

    Files.move(rules, temporary.resolve("elsewhere"));
    rules = temporary.resolve("elsewhere");
    assertThat(read().id()).isEqualTo(id);
  }

  @Test
  void a_folder_that_is_not_there_is_one_problem() {
    rules = temporary.resolve("nowhere");

    assertThat(problems()).containsExactly(rules + " no-rules-folder");
  }

  @Test
  void an_empty_folder_lacks_vocabulary_and_policies() throws IOException {
    rules = Files.createDirectory(temporary.resolve("empty"));

    assertThat(problems())
        .containsExactly(rules + "/policies no-policies", rules + "/vocabulary no-vocabulary");
  }

  @Test
  void a_policy_needs_its_file_and_its_rules() throws IOException {
    Files.createDirectory(rules.resolve("policies/空"));

    assertThat(problems())
        .containsExactly(rules + "/policies/空 no-policy-file", rules + "/policies/空 no-rule-file");
  }

  @Test
  void folder_names_that_rules_cannot_use_are_refused() throws IOException {
    for (String name : List.of("class", "2025光伏", "光 伏", "光$伏")) {
      Files.createDirectory(rules.resolve("policies").resolve(name));
    }
    String decomposed = Normalizer.normalize("é", Normalizer.Form.NFD);
    Files.createDirectory(rules.resolve("policies").resolve(decomposed));

    assertThat(problems()).hasSize(5).allMatch(one -> one.endsWith(" policy-folder-name"));
  }

  @Test
  void rule_files_in_wrong_places_are_told() throws IOException {
    write("a.drl", RATE);
    write("policies/b.drl", RATE);
    write("policies/光伏/old/c.drl", RATE);
    write("policies/光伏/d.DRL", RATE);
    write(".hidden/e.drl", RATE);

    assertThat(problems())
        .containsExactlyInAnyOrder(
            rules + "/a.drl misplaced-rule-file",
            rules + "/policies/b.drl misplaced-rule-file",
            rules + "/policies/光伏/old/c.drl misplaced-rule-file",
            rules + "/policies/光伏/d.DRL misplaced-rule-file");
  }

  @Test
  void links_may_not_lead_out_nor_nowhere() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.drl"), RATE);
    Files.createSymbolicLink(rules.resolve("policies/光伏/out.drl"), outside);
    Files.createSymbolicLink(rules.resolve("policies/光伏/gone.drl"), rules.resolve("gone"));
    Files.createSymbolicLink(rules.resolve("policies/外"), temporary);

    assertThat(problems())
        .containsExactlyInAnyOrder(
            rules + "/policies/光伏/out.drl link-leads-out",
            rules + "/policies/光伏/gone.drl link-leads-out",
            rules + "/policies/外 link-leads-out");
  }

  @Test
  void a_link_within_the_folder_is_followed() throws IOException {
    String id = read().id();

    Path moved = rules.resolve("rate.txt");
    Files.move(rules.resolve("policies/光伏/rate.drl"), moved);
    Files.createSymbolicLink(rules.resolve("policies/光伏/rate.drl"), moved);
    assertThat(read().id()).isEqualTo(id);
  }

  @Test
  void a_file_may_have_one_megabyte_and_not_a_byte_more() throws IOException {
    String line = "//" + "x".repeat(997) + "\n";
    String padding = line.repeat(((1 << 20) - RATE.length() * 4) / 1000);
    int missing = (1 << 20) - Samples.bytes(padding + RATE).length;
    String full = padding + RATE + " ".repeat(missing);
    write("policies/光伏/rate.drl", full);
    assertThat(read().policies()).containsOnlyKeys("光伏");

    write("policies/光伏/rate.drl", full + " ");
    assertThat(problems()).containsExactly(rules + "/policies/光伏/rate.drl file-too-large");
  }

  @Test
  void rules_are_utf8() throws IOException {
    Files.write(rules.resolve("policies/光伏/rate.drl"), RATE.getBytes("GB18030"));

    assertThat(problems()).hasSize(1).allMatch(one -> one.endsWith(" not-utf8"));
  }

  @Test
  void a_clause_needs_a_rule_without_which_nothing_is_said_of_its_parameters() throws IOException {
    Files.delete(rules.resolve("policies/光伏/flat.drl"));

    assertThat(problems())
        .containsExactly(rules + "/policies/光伏/policy.yaml:15:3 clause-without-rule");
  }

  @Test
  void a_name_stands_for_one_rule() throws IOException {
    write("policies/光伏/twice.drl", RATE);

    assertThat(problems()).containsExactly(rules + "/policies/光伏/twice.drl:1:1 duplicate-rule");
  }

  @Test
  void problems_of_all_files_come_at_once_and_sorted() throws IOException {
    write("policies/光伏/policy.yaml", POLICY.replace("level: 市", "level: 镇"));
    write("policies/储能/policy.yaml", POLICY.replace("mode: half-up", "mode: half"));

    assertThat(problems())
        .containsExactly(
            rules + "/policies/储能 no-rule-file",
            rules + "/policies/储能/policy.yaml:7:26 wrong-word",
            rules + "/policies/光伏/policy.yaml:6:8 wrong-word");
  }

  private RuleSet read() {
    RuleSetReading reading = RuleSetReader.read(rules);
    assertThat(reading.problems()).isEmpty();
    return Optional.ofNullable(reading.ruleSet()).orElseThrow();
  }

  private List<String> problems() {
    RuleSetReading reading = RuleSetReader.read(rules);
    assertThat(reading.ruleSet()).isNull();
    return reading.problems().stream().map(RuleSetReaderTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.place() + " " + problem.code().code();
  }

  private void write(String path, String text) throws IOException {
    Path file = rules.resolve(path);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    Files.writeString(file, text);
  }
}
