package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.huice.BrokenFolder;
import org.huice.policy.Application;
import org.huice.policy.Cap;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.LookupTable;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the good folder of {@code fixtures/rejected} with more in it. */
class SettlementReaderTest {
  private static final Path BASE = Path.of("fixtures", "rejected", "base");
  private static final ClauseRef ONE = new ClauseRef("试点", "第一条");
  private static final ClauseRef TWO = new ClauseRef("试点", "第二条");

  private final List<Problem> problems = new ArrayList<>();
  private Vocabulary vocabulary = new Vocabulary(Map.of(), Map.of());
  private String text = "";

  @BeforeEach
  void read(@TempDir Path folder) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    vocabulary = ruleSet(folder).vocabulary();
    text = Files.readString(BASE.resolve("policies/试点/policy.yaml"));
  }

  private static RuleSet ruleSet(Path folder) {
    return Objects.requireNonNull(RuleSetReader.read(folder).ruleSet());
  }

  private PolicyDocument policy(String yaml) {
    return PolicyReader.read("试点", "p", Samples.bytes(yaml), vocabulary, problems::add)
        .orElseThrow(() -> new AssertionError(problems.toString()));
  }

  private SettlementRule entry(String entry) {
    List<SettlementRule> rules = policy(text + "  - { " + entry + ", text: 原文 }\n").settlement();
    return rules.get(rules.size() - 1);
  }

  private PolicyDocument with(String parameter) {
    return policy(text.replace("  自筹比例:\n", parameter + "  自筹比例:\n"));
  }

  private ParameterValue value(String parameter) {
    return Samples.of(with("  新: { clause: 第一条, " + parameter + " }\n").parameters(), "新")
        .values()
        .firstEntry()
        .getValue();
  }

  @Test
  void every_kind_of_entry_is_read() {
    assertThat(entry("highest: 就高, clauses: [第二条, 第一条], per: 项目"))
        .isInstanceOfSatisfying(
            SettlementRule.Highest.class,
            rule -> {
              assertThat(rule.order()).containsExactly(TWO, ONE);
              assertThat(rule.terms().per()).isEqualTo("项目");
              assertThat(rule.terms().text()).isEqualTo("原文");
            });
    assertThat(entry("priority: 先后, clauses: [第一条, 第二条], per: applicant"))
        .isInstanceOfSatisfying(
            SettlementRule.Priority.class, rule -> assertThat(rule.terms().per()).isNull());
    assertThat(entry("choice: 择一, field: 类别, options: { 技改: 第一条, 新建: 第二条 }, per: 项目"))
        .isInstanceOfSatisfying(
            SettlementRule.Choice.class,
            rule -> assertThat(rule.options()).containsEntry("技改", ONE).containsEntry("新建", TWO));
    assertThat(entry("exclusive: 互斥, pairs: [[第一条, 第二条]], per: 企业"))
        .isInstanceOf(SettlementRule.Exclusive.class);
    assertThat(entry("requires: 前提, clause: 第一条, needs: [第二条], per: 企业"))
        .isInstanceOf(SettlementRule.Requires.class);
    assertThat(entry("supersedes: 取代, winner: 第一条, loser: 第二条, per: 企业"))
        .isInstanceOf(SettlementRule.Supersedes.class);
  }

  @Test
  void a_ceiling_counts_what_its_history_says() {
    SettlementRule rule =
        entry(
            "top-up: 补差, clauses: all, except: [第二条], per: applicant, at-most: { field: 年收入, share:"
                + " 自筹比例 }, inclusive: false, cut: proportional, history: { type: 项目, amount: 投资额,"
                + " where: { 类别: 技改 }, year-of: 开工日期 }");

    assertThat(rule)
        .isInstanceOfSatisfying(
            SettlementRule.Ceiling.class,
            ceiling -> {
              assertThat(ceiling.order()).containsExactly(ONE);
              assertThat(ceiling.limit())
                  .isEqualTo(new SettlementRule.Limit(new ParameterRef("试点", "自筹比例"), "年收入"));
              assertThat(ceiling.inclusive()).isFalse();
              assertThat(ceiling.topUp()).isTrue();
              assertThat(ceiling.history())
                  .isEqualTo(
                      new SettlementRule.History(
                          "项目", "投资额", Map.of("类别", Set.of("技改")), null, "开工日期"));
            });
  }

  @Test
  void a_provision_is_cited_by_parameters_and_entries() {
    String more =
        text.replace("parameters:\n", "provisions: { 第八条: 不超过300万元 }\nparameters:\n")
            .replace("  自筹比例:\n    clause: 第一条", "  自筹比例:\n    clause: 第八条");
    String ceiling =
        "  - { ceiling: 限, clauses: all, per: 项目, at-most: 收入上限, inclusive: true, cut: last-first,"
            + " clause: ";

    PolicyDocument policy = policy(more + ceiling + "第八条 }\n");

    assertThat(policy.provisions()).containsExactly(Map.entry("第八条", "不超过300万元"));
    assertThat(policy.quote("第八条")).isEqualTo("不超过300万元");
    assertThat(policy.quote("第一条")).startsWith("对技改项目");
    assertThat(policy.quote("第九条")).isNull();
    assertThat(Samples.of(policy.parameters(), "自筹比例").clause()).isEqualTo("第八条");
    assertThat(policy.settlement().get(1).terms().text()).isEqualTo("不超过300万元");
    assertThat(last(more + ceiling + "第八条, text: 另有原文 }\n")).isEqualTo("另有原文");
    assertThat(last(more + ceiling + "第一条 }\n")).startsWith("对技改项目");
  }

  private @Nullable String last(String yaml) {
    List<SettlementRule> rules = policy(yaml).settlement();
    return rules.get(rules.size() - 1).terms().text();
  }

  /** The parameter's own problem is told, and nothing of the entry that names it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit: 萬元            | ceiling: 限, clauses: all, per: 项目, at-most: 新, inclusive: true, cut: last-first
          uint: 万元            | ceiling: 限, clauses: all, per: 项目, at-most: 新, inclusive: true, cut: last-first
          unit: 万元, bound: 上 | ceiling: 限, clauses: all, per: 项目, at-most: 新, inclusive: true, cut: last-first
          unit: 百分            | ceiling: 限, clauses: all, per: applicant, at-most: { field: 年收入, share: 新 }, inclusive: true, cut: last-first
          unit: 箇              | highest: 高, clauses: [第一条], per: 项目, keep: 新
          """)
  void a_parameter_that_cannot_be_read_is_told_once(String unit, String entry) {
    String parameter = "  新: { clause: 第一条, " + unit + ", values: { 2024-01-01: 5 } }\n";
    String without = text.replace("  自筹比例:\n", parameter + "  自筹比例:\n");
    List<Problem> alone = told(without);

    assertThat(alone).isNotEmpty();
    assertThat(told(without + "  - { " + entry + ", text: 原文 }\n")).isEqualTo(alone);
  }

  private List<Problem> told(String yaml) {
    List<Problem> told = new ArrayList<>();
    assertThat(PolicyReader.read("试点", "p", Samples.bytes(yaml), vocabulary, told::add)).isEmpty();
    return told;
  }

  @Test
  void entries_across_policies_name_the_policy_and_are_part_of_the_id(@TempDir Path folder)
      throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    String before = ruleSet(folder).id();
    Files.writeString(
        folder.resolve("settlement.yaml"),
        "- { highest: 就高, clauses: [试点/第一条, 试点/第二条], per: applicant, assumed: 试 }\n");

    RuleSet after = ruleSet(folder);

    assertThat(after.id()).isNotEqualTo(before);
    assertThat(after.settlement()).hasSize(1);
    assertThat(after.settlement().get(0).terms().policy()).isEmpty();
    assertThat(after.settlement().get(0).clauses()).containsExactly(ONE, TWO);
  }

  @Test
  void unit_rates_may_be_smaller_than_a_fen_and_tiers_of_them_are_in_yuan() {
    assertThat(value("unit: 元/千瓦时, values: { 2024-01-01: 0.0123 }"))
        .isEqualTo(new ParameterValue.Plain(new BigDecimal("0.0123")));
    assertThat(
            value(
                "unit: 万元/千瓦 of 千瓦, schedule: slab, values: { 2024-01-01: [{ from: 0, rate: 2 }]"
                    + " }"))
        .isInstanceOfSatisfying(
            ParameterValue.Tiers.class,
            tiers -> assertThat(tiers.schedule().tiers().get(0).rate()).hasToString("20000"));
  }

  @Test
  void tiers_may_divide_any_quantity() {
    for (String quantity : List.of("家", "%", "千瓦时", "万元")) {
      assertThat(
              value(
                  "unit: \"% of "
                      + quantity
                      + "\", schedule: marginal, values: { 2024-01-01: [{ above: 1, rate: 2 }] }"))
          .isInstanceOf(ParameterValue.Tiers.class);
    }
    assertThat(
            value(
                "unit: 万元 of 家, schedule: bands, values: { 2024-01-01: [{ from: 3, amount: 5 }] }"))
        .isInstanceOfSatisfying(
            ParameterValue.Bands.class, bands -> assertThat(bands.bands()).hasSize(1));
  }

  @Test
  void rows_of_a_table_may_touch() {
    String rows = "[{ 投资额: { below: 500 }, pays: 1 }, { 投资额: { from: 500 }, 类别: 技改, pays: 2 }]";

    assertThat(
            value(
                "unit: 万元, table: { keys: { 投资额: 万元, 类别: 选项 } }, values: { 2024-01-01: "
                    + rows
                    + " }"))
        .isInstanceOfSatisfying(
            ParameterValue.Table.class,
            table ->
                assertThat(table.table().rows().get(1).cells())
                    .containsExactly(
                        new LookupTable.Cell.Between(new BigDecimal("500"), false, null, false),
                        new LookupTable.Cell.OneOf(Set.of("技改"))));
  }

  @Test
  void a_limit_says_of_what_and_whether_the_bound_counts() {
    assertThat(Samples.of(policy(text).parameters(), "单个项目上限").cap())
        .isEqualTo(new Cap(false, true));
    assertThat(
            Samples.of(
                    policy(
                            text.replace(
                                "on: result, inclusive: true", "on: base, inclusive: false"))
                        .parameters(),
                    "单个项目上限")
                .cap())
        .isEqualTo(new Cap(true, false));
  }

  @Test
  void a_clause_says_how_it_is_applied_for_and_paid() {
    Handling handling =
        first(
                "application: automatic",
                """
                application: { applied: 开工日期 }
                    payment:
                      instalments: [{ name: 甲, weight: 40 }, { name: 乙, weight: 60, requires: 第二条 }]
                      remainder: first
                    materials: [发票, { any-of: [报告, 证书] }]
                    undecidable: 重点\
                """)
            .handling();

    assertThat(handling.application())
        .isEqualTo(new Application(Application.Mode.APPLIED, "开工日期", null));
    assertThat(handling.payment())
        .isEqualTo(
            new PaymentPlan(
                List.of(
                    new PaymentPlan.Instalment("甲", new BigDecimal("40"), null),
                    new PaymentPlan.Instalment("乙", new BigDecimal("60"), "第二条")),
                List.of(),
                List.of(),
                true));
    assertThat(handling.materials()).hasSize(2);
    assertThat(handling.undecidable()).isEqualTo("重点");
    assertThat(
            first("application: automatic", "application: { manual: 一事一议 }")
                .handling()
                .application())
        .isEqualTo(new Application(Application.Mode.MANUAL, null, "一事一议"));
  }

  private Clause first(String from, String to) {
    String changed = text.replaceFirst(from, Matcher.quoteReplacement(to));
    return Samples.of(policy(changed).clauses(), "第一条");
  }
}
