package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.audit.Paying.NONE;
import static org.huice.audit.Paying.firm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huice.BrokenFolder;
import org.huice.determination.Determination;
import org.huice.dossier.CanonicalFacts;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Fact;
import org.huice.json.CanonicalJson;
import org.huice.json.CoreJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerHistoryTest {
  private static final String DECIDED = "2025-06-01";
  private static final String LATER = "2025-12-01";
  private final Paying ledger;

  LedgerHistoryTest(@TempDir Path folder) {
    this.ledger = Paying.in(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** The earlier awards of the enterprise as facts: entry, clause, sum, state, day of payment. */
  private List<String> known(String day) {
    return known(firm("1", ""), day);
  }

  private List<String> known(String facts, String day) {
    Determination decided =
        Paying.decide(facts, day, ledger.history(day), LedgerHistoryTest::fail).orElseThrow();
    return facts(decided.dossier());
  }

  private static List<String> facts(Dossier dossier) {
    return Optional.ofNullable(dossier.applicant().lists().get("已裁奖补")).orElseThrow().stream()
        .map(LedgerHistoryTest::shown)
        .toList();
  }

  private static String shown(Fact fact) {
    List<String> parts = new ArrayList<>();
    for (String field : List.of("台账编号", "条款", "对象", "金额", "状态", "拨付日期")) {
      Object value = fact.value(field);
      parts.add(value == null ? "-" : PastFact.text(value));
    }
    return String.join(" ", parts);
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem.sentence(Locale.CHINESE));
  }

  private List<String> problems(String facts, String day) {
    List<String> found = new ArrayList<>();
    Optional<Determination> decided =
        Paying.decide(
            facts,
            day,
            ledger.history(day),
            problem -> {
              assertThat(problem.sentence(Locale.CHINESE)).doesNotContain("{");
              found.add(problem.code().code());
            });
    assertThat(decided.isPresent()).isEqualTo(found.isEmpty());
    return found;
  }

  @Test
  void a_ledger_that_knows_nothing_of_an_enterprise_says_that_there_is_nothing() {
    ledger.record(firm("Q-2", "3000000", NONE), DECIDED);

    assertThat(known(LATER)).isEmpty();
  }

  @Test
  void what_was_granted_is_a_fact_and_what_was_refused_is_none() {
    ledger.record(firm("3000000", NONE), DECIDED);

    assertThat(known(LATER)).containsExactly("1 第三条 P-01 300000 已裁定 -", "1 第五条 Q-1 10000 已裁定 -");
  }

  @Test
  void what_is_supplied_decides_what_the_file_left_open() {
    ledger.record(firm("18000000", NONE), DECIDED);

    Determination decided =
        Paying.decide(firm("9000000", ""), LATER, ledger.history(LATER), LedgerHistoryTest::fail)
            .orElseThrow();

    String core = new String(CoreJson.write(decided), StandardCharsets.UTF_8);
    assertThat(core).contains("\"after\":\"200000.00\"").contains("\"台账编号\":\"1\"");
  }

  @Test
  void an_award_of_which_a_part_was_paid_is_that_payment_and_the_rest() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.pay(number, "100000", "2025-07-01", "财1");
    ledger.pay(number, "50000", "2025-08-01", "财2");

    assertThat(known(LATER))
        .containsExactly(
            "1 第三条 P-01 150000 已裁定 -",
            "1 第五条 Q-1 10000 已裁定 -",
            "2 第三条 P-01 100000 已拨付 2025-07-01",
            "3 第三条 P-01 50000 已拨付 2025-08-01");
  }

  @Test
  void an_award_that_was_paid_is_there_once() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.pay(number, "300000", "2025-07-01", "财1");

    assertThat(known(LATER))
        .containsExactly("1 第五条 Q-1 10000 已裁定 -", "2 第三条 P-01 300000 已拨付 2025-07-01");
  }

  @Test
  void what_is_paid_after_the_day_of_decision_was_not_paid_then() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.pay(number, "300000", "2025-07-01", "财1");

    assertThat(known("2025-06-30")).contains("1 第三条 P-01 300000 已裁定 -").hasSize(2);
    assertThat(known("2025-07-01")).contains("2 第三条 P-01 300000 已拨付 2025-07-01").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2025-05-31, 0", "2025-06-01, 0", "2025-06-02, 2"})
  void only_what_was_decided_before_the_day_counts(String day, int facts) {
    ledger.record(firm("3000000", NONE), DECIDED);

    assertThat(known(day)).hasSize(facts);
  }

  @Test
  void of_a_chain_of_corrections_the_last_counts_and_what_was_paid_stays_paid() {
    long first = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.pay(first, "100000", "2025-07-01", "财1");
    long second = ledger.record(Paying.decide(firm("2000000", NONE), DECIDED), first);
    ledger.record(Paying.decide(firm("500000", NONE), DECIDED), second);

    assertThat(known(LATER))
        .containsExactly("2 第三条 P-01 100000 已拨付 2025-07-01", "4 第五条 Q-1 10000 已裁定 -");
  }

  @Test
  void of_an_award_up_to_a_bound_only_what_was_paid_is_a_sum() {
    String facts = firm("3000000", NONE).replace("\"已验收\":false", "\"已验收\":true");
    long number = ledger.record(facts, DECIDED);
    ledger.payments.pay(Paying.order(number, "第四条", null, "60000", "2025-07-01", "财1"));

    assertThat(known(LATER)).contains("1 第四条 P-01 - 已裁定 -", "2 第四条 P-01 60000 已拨付 2025-07-01");
    ledger.payments.pay(Paying.order(number, "第四条", null, "90000", "2025-07-02", "财2"));
    assertThat(known(LATER)).noneMatch(fact -> fact.contains("第四条 P-01 -"));
  }

  @Test
  void a_file_that_says_the_same_is_taken_as_it_is() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.pay(number, "300000", "2025-07-01", "财1");
    Determination decided =
        Paying.decide(firm("1", ""), LATER, ledger.history(LATER), LedgerHistoryTest::fail)
            .orElseThrow();
    String same =
        new String(
            CanonicalJson.write(CanonicalFacts.of(decided.dossier())), StandardCharsets.UTF_8);

    assertThat(problems(same, LATER)).isEmpty();
    assertThat(problems(same.replace("\"300000\"", "\"300000.01\""), LATER))
        .containsExactly("history-differs");
    assertThat(problems(same.replace("2025-07-01", "2025-07-02"), LATER))
        .containsExactly("history-differs");
    assertThat(problems(same.replace("\"对象\":\"P-01\"", "\"对象\":\"P-09\""), LATER))
        .containsExactlyInAnyOrder("history-lacks", "history-exceeds");
    assertThat(problems(firm("1", NONE), LATER)).containsExactly("history-lacks", "history-lacks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"连续奖补", "别的政策"})
  void only_of_policies_of_the_rule_set_the_ledger_is_the_whole_truth(String policy) {
    String claimed =
        ",\"已裁奖补\":[{\"台账编号\":\"省1\",\"政策\":\"%s\",\"条款\":\"一\",\"对象\":\"Q-1\",\"金额\":\"1\"}]"
            .formatted(policy);

    assertThat(problems(firm("1", claimed), LATER))
        .isEqualTo(policy.equals(Paying.POLICY) ? List.of("history-exceeds") : List.of());
  }

  @Test
  void an_erased_payment_of_an_applicant_is_no_zero() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    long paid = ledger.pay(number, "300000", "2025-07-01", "财1").recorded().number();
    ledger.erase(paid);

    assertThat(problems(firm("1", ""), LATER)).containsExactly("history-erased");
    assertThat(problems(firm("Q-2", "1", ""), LATER)).isEmpty();
  }

  @Test
  void an_erased_pool_of_an_applicant_leaves_its_award_unknown() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    ledger.erase(ledger.pool(number, DECIDED, "120000.50"));

    assertThat(problems(firm("1", ""), LATER)).containsExactly("history-erased");
  }

  @Test
  void what_was_decided_with_a_history_is_decided_the_same_after_later_payments() {
    long number = ledger.record(firm("3000000", NONE), DECIDED);
    Determination decided =
        Paying.decide(firm("9000000", ""), LATER, ledger.history(LATER), LedgerHistoryTest::fail)
            .orElseThrow();
    ledger.record(decided, null);
    ledger.pay(number, "300000", "2025-07-01", "财1");

    Determination again = Paying.decide(frozen(decided), LATER);

    assertThat(CoreJson.write(again)).isEqualTo(CoreJson.write(decided));
    assertThat(known(LATER)).isNotEqualTo(facts(decided.dossier()));
  }

  private static String frozen(Determination decided) {
    return new String(
        CanonicalJson.write(CanonicalFacts.of(decided.dossier())), StandardCharsets.UTF_8);
  }

  @Test
  void a_run_that_is_taken_up_again_sees_what_it_saw_at_first() {
    ledger.record(firm("3000000", NONE), DECIDED);
    LedgerHistory before = ledger.history(LATER);
    ledger.record(firm("1000000", NONE), "2025-07-01");

    Determination decided =
        Paying.decide(firm("1", ""), LATER, before, LedgerHistoryTest::fail).orElseThrow();

    assertThat(facts(decided.dossier())).hasSize(2).allMatch(fact -> fact.startsWith("1 "));
    assertThat(known(LATER)).hasSize(4);
  }

  @Test
  void an_applicant_without_a_list_of_awards_has_no_place_for_them(@TempDir Path rules)
      throws IOException {
    Path history = Paying.RULES;
    BrokenFolder.write(history, history, rules);
    Files.writeString(
        rules.resolve("vocabulary/词汇.drl"),
        """

        declare 园区
            @applicant
            @meaning("申请奖补的园区")
            园区编号 : String @key @meaning("编号") @example("Y-1")
            行政区划代码 : String @place @meaning("所在地的行政区划代码") @example("410122")
        end
        """,
        StandardOpenOption.APPEND);
    RuleSet known = Optional.ofNullable(RuleSetReader.read(rules).ruleSet()).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    LedgerHistory earlier =
        LedgerHistory.of(
                ledger.store,
                ledger.store,
                "台账.db",
                known,
                LocalDate.parse(LATER),
                0,
                null,
                problems::add)
            .orElseThrow();
    byte[] facts =
        "{\"园区\":{\"园区编号\":\"Y-1\",\"行政区划代码\":\"410122\"}}".getBytes(StandardCharsets.UTF_8);
    Node node = JsonTree.read("园区.json", facts, LedgerHistoryTest::fail).orElseThrow();
    Dossier park =
        new DossierReader(known.vocabulary())
            .read(node, "园区.json", LedgerHistoryTest::fail)
            .orElseThrow();

    assertThat(earlier.to(node, park, problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.at(
                Place.of("园区.json"),
                HistoryProblem.HISTORY_WITHOUT_LIST,
                park.applicant().path(),
                "园区",
                "已裁奖补"));
  }

  @Test
  void without_a_place_in_the_vocabulary_there_is_no_history() {
    RuleSet rules =
        Optional.ofNullable(RuleSetReader.read(Path.of("fixtures", "rulesets", "pools")).ruleSet())
            .orElseThrow();
    List<Problem> problems = new ArrayList<>();

    Optional<LedgerHistory> history =
        LedgerHistory.of(
            ledger.store,
            ledger.store,
            "台账.db",
            rules,
            LocalDate.parse(LATER),
            0,
            null,
            problems::add);

    assertThat(history).isEmpty();
    assertThat(problems)
        .extracting(problem -> problem.code().code())
        .containsExactly("history-without-type");
  }
}
