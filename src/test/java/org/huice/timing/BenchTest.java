package org.huice.timing;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
  private static final Path CACHE = Path.of("target", "test-cache", "huice").toAbsolutePath();
  private static final Path SET = Path.of("src/bench/set-s");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  @TempDir private Path folder = Path.of("");

  /** A quick policy, and one with the rule in question. */
  private RuleSet rules(String subject, String when) throws IOException {
    copy("vocabulary");
    copy("policies/升规增长");
    Path policy = Files.createDirectories(folder.resolve("policies/慢"));
    Files.writeString(
        policy.resolve("policy.yaml"),
        """
        title: 慢
        authority: 某市
        status: in-force
        in-force: { from: 2025-01-01 }
        jurisdiction: { code: "410100" }
        level: 市
        rounding: { to: 分, mode: half-up }
        %s
        clauses:
          第一条: { subject: %s, kind: award, application: automatic, dated-by: as-of, text: 满1年的给予1万元奖励。 }
        parameters:
          奖励: { clause: 第一条, unit: 万元, values: { 2025-01-01: 1 } }
        """
                .formatted(
                    when.contains("年限")
                        ? "elapsed: { on-anniversary: true, leap-day: month-end }"
                        : "",
                    subject)
            + (when.contains("年限")
                ? "  年限: { clause: 第一条, unit: 年, values: { 2025-01-01: 1 } }\n"
                : ""));
    Files.writeString(
        policy.resolve("规则.drl"),
        """
        package policies.慢

        rule "第一条 慢"
            @clause("第一条")
        when
            $政策 : Policy( id == "慢" )
            %s
        then
            insert( $政策.award( $甲 ).flat( "奖励" ) );
        end
        """
            .formatted(when));
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.ruleSet());
  }

  private void copy(String part) throws IOException {
    Path to = Files.createDirectories(folder.resolve(part));
    try (Stream<Path> files = Files.list(SET.resolve(part))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(Objects.requireNonNull(file.getFileName())));
      }
    }
  }

  private static String list(String name, int number, String fact) {
    return "\""
        + name
        + "\":"
        + IntStream.range(0, number)
            .mapToObj(i -> fact.replace("#", Integer.toString(i)))
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static Applicant applicant(RuleSet rules, int projects, int loans, int parcels) {
    String text =
        """
        {"企业":{"统一社会信用代码":"91410100000000000P","名称":"甲","行政区划代码":"410109","营业收入":1,%s,%s,%s}}
        """
            .formatted(
                list("项目", projects, "{\"项目编号\":\"X#\",\"设备投资额\":1}"),
                list("贷款", loans, "{\"合同编号\":\"D#\",\"逾期\":false,\"已付利息\":1}"),
                list("土地", parcels, "{\"宗地编号\":\"T#\",\"约定动工日期\":\"2020-01-01\"}"));
    List<Object> problems = new ArrayList<>();
    Applicant made =
        JsonTree.read("甲.json", text.getBytes(StandardCharsets.UTF_8), problems::add)
            .flatMap(
                node -> new DossierReader(rules.vocabulary()).read(node, "甲.json", problems::add))
            .map(dossier -> new Applicant(dossier, DAY))
            .orElseThrow();
    assertThat(problems).isEmpty();
    return made;
  }

  private static BenchReport measured(RuleSet rules, Applicant... applicants) {
    return new Bench(rules, some -> RuleBase.load(some, CACHE)).run(List.of(applicants), 0);
  }

  private static RuleTime slow(BenchReport report) {
    return report.policies().stream()
        .filter(policy -> policy.policy().equals("慢"))
        .flatMap(policy -> policy.rules().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kinds(RuleTime rule) {
    return rule.causes().stream().map(cause -> cause.kind().name()).toList();
  }

  @Test
  void a_product_of_two_lists_comes_first_and_says_why() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( 设备投资额 > 0 )\n    贷款( 已付利息 > 0 )");

    BenchReport report = measured(rules, applicant(rules, 20, 20, 0));

    PolicyTime first = report.policies().get(0);
    assertThat(first.policy()).isEqualTo("慢");
    RuleTime rule = first.rules().get(0);
    assertThat(rule.causes())
        .containsExactly(new Cause(Cause.Kind.PRODUCT, List.of("项目", "20", "贷款", "20")));
    assertThat(rule.steps()).isEqualTo(421);
    assertThat(rule.where()).isEqualTo("甲.json");
    assertThat(rule.place().file()).endsWith("规则.drl");
  }

  @Test
  void a_join_that_is_tied_is_no_product() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( $主 : 企业, 设备投资额 > 0 )\n    贷款( 企业 == $主, 已付利息 > 0 )");

    RuleTime rule = slow(measured(rules, applicant(rules, 20, 20, 0)));

    assertThat(kinds(rule)).doesNotContain("PRODUCT");
  }

  @Test
  void a_product_with_a_single_fact_is_not_slow() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( 设备投资额 > 0 )\n    贷款( 已付利息 > 0 )");

    RuleTime rule = slow(measured(rules, applicant(rules, 40, 1, 0)));

    assertThat(rule.causes()).isEmpty();
  }

  @Test
  void a_list_that_is_looked_through_again_and_again_is_told() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( 设备投资额 > 0 )\n    not( 贷款( 逾期 == true ) )");

    RuleTime rule = slow(measured(rules, applicant(rules, 6, 7, 0)));

    assertThat(rule.causes())
        .containsExactly(new Cause(Cause.Kind.LIST_AGAIN, List.of("not", "贷款", "7", "6")));
  }

  @Test
  void a_list_is_long_from_fifty_facts_on() throws IOException {
    RuleSet rules =
        rules(
            "企业",
            "$甲 : 企业( 营业收入 > 0 )\n" + "    accumulate( 贷款( $息 : 已付利息 ); $和 : sum( $息 ); $和 > 0 )");

    assertThat(kinds(slow(measured(rules, applicant(rules, 0, 50, 0)))))
        .containsExactly("LONG_LIST");
    assertThat(kinds(slow(measured(rules, applicant(rules, 0, 49, 0))))).isEmpty();
  }

  @Test
  void a_word_that_counts_days_in_a_list_is_told() throws IOException {
    RuleSet rules = rules("土地", "$甲 : 土地( $政策.elapsed( 约定动工日期, \"年限\" ) )");

    RuleTime rule = slow(measured(rules, applicant(rules, 0, 0, 25)));

    assertThat(rule.causes())
        .containsExactly(new Cause(Cause.Kind.WORD_IN_LIST, List.of("elapsed", "土地", "25")));
  }

  @Test
  void so_many_combinations_that_nothing_is_decided_are_told() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( 设备投资额 > 0 )\n    贷款( 已付利息 > 0 )\n    土地( 已动工 == true )");

    BenchReport report = measured(rules, applicant(rules, 2, 330, 330));

    assertThat(kinds(slow(report))).startsWith("TOO_MUCH").contains("PRODUCT");
    assertThat(report.policies())
        .filteredOn(policy -> policy.policy().equals("慢"))
        .allSatisfy(policy -> assertThat(policy.undecided()).isEqualTo(1));
  }

  @Test
  void every_policy_and_every_rule_is_measured_in_every_round() throws IOException {
    RuleSet rules = rules("项目", "$甲 : 项目( 设备投资额 > 0 )");

    BenchReport report = measured(rules, applicant(rules, 1, 0, 0), applicant(rules, 2, 0, 0));

    assertThat(report.applicants()).isEqualTo(2);
    assertThat(report.rounds()).isEqualTo(3);
    assertThat(report.whole().median()).isPositive();
    assertThat(report.policies())
        .extracting(PolicyTime::policy)
        .containsExactlyInAnyOrder("慢", "升规增长");
    rules
        .policies()
        .forEach(
            (id, policy) ->
                assertThat(report.policies())
                    .filteredOn(time -> time.policy().equals(id))
                    .flatExtracting(PolicyTime::rules)
                    .extracting("rule")
                    .containsExactlyInAnyOrderElementsOf(
                        policy.rules().stream().<Object>map(rule -> rule.name()).toList()));
    assertThat(report.policies())
        .allSatisfy(
            policy -> {
              assertThat(policy.decided().least()).isPositive();
              assertThat(policy.decided().median())
                  .isBetween(policy.decided().least(), policy.decided().most());
            });
  }
}
