package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolReplayTest {
  private static final String INVESTMENT = "技改资金/年度技改资金";
  private static final String POWER = "用电资金";
  private static final List<String> FIRMS =
      List.of(
          RecordedLedger.firm("Q-1", "6000", true),
          RecordedLedger.firm("Q-2", "5000", false),
          RecordedLedger.firm("Q-3", "7000", false));

  @TempDir private static Path folder;
  private static int made;
  private RecordedLedger ledger;
  private List<Long> numbers;

  @BeforeEach
  void open() throws IOException {
    ledger = RecordedLedger.in(Files.createDirectory(folder.resolve("" + made++)));
    numbers = new ArrayList<>();
    FIRMS.forEach(firm -> numbers.add(ledger.record(firm)));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void a_pool_is_divided_again_among_determinations_decided_again() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    assertThat(ledger.replay(2, pool))
        .containsExactly(
            new Replayed(
                pool, "pool", "2025-12-01", INVESTMENT, new Verdict.Same(), OptionalLong.empty()));
    assertThat(ledger.decided()).contains(pool);
  }

  @Test
  void an_award_that_was_altered_is_found_and_named() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    ledger.forgeCore(pool, "\"entitlement\":\"5000000.00\"", "\"entitlement\":\"5000001.00\"");
    Verdict.Differs differs = (Verdict.Differs) ledger.verdict(pool);
    assertThat(differs.first())
        .anySatisfy(
            one -> {
              assertThat(one.path()).isEqualTo("claims[企业 Q-2 技改资金 第五条 项目 Q-2-1].entitlement");
              assertThat(one.recorded()).isEqualTo("5000001.00");
              assertThat(one.now()).isEqualTo("5000000.00");
            });
  }

  @Test
  void who_is_left_out_of_the_entry_shows_in_what_comes_out() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers.subList(0, 2), List.of());
    assertThat(ledger.verdict(pool)).isInstanceOf(Verdict.Differs.class);
  }

  @Test
  void a_determination_that_differs_makes_its_pool_differ_and_is_named() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    ledger.forgeCore(numbers.get(1), "\"ruling\":\"granted\"", "\"ruling\":\"refused\"");
    Replayed replayed = ledger.replay(1, pool).get(0);
    assertThat(replayed.verdict()).isInstanceOf(Verdict.Differs.class);
    assertThat(replayed.through()).hasValue(numbers.get(1));
  }

  @Test
  void a_pool_over_erased_determinations_cannot_be_divided_again() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    long by = ledger.erase(numbers.get(2));
    Replayed replayed = ledger.replay(1, pool).get(0);
    assertThat(replayed.verdict()).isEqualTo(new Verdict.Erased(OptionalLong.of(by)));
    assertThat(replayed.through()).hasValue(numbers.get(2));
  }

  @Test
  void an_erasure_does_not_hide_what_else_is_wrong_with_a_pool() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    ledger.erase(numbers.get(0));
    ledger.forgeCore(numbers.get(1), "\"ruling\":\"granted\"", "\"ruling\":\"refused\"");
    Replayed replayed = ledger.replay(1, pool).get(0);
    assertThat(replayed.verdict()).isInstanceOf(Verdict.Differs.class);
    assertThat(replayed.through()).hasValue(numbers.get(1));
  }

  @Test
  void what_cannot_be_read_is_told_of_the_pool_that_needs_it_and_of_no_other() {
    byte[] first = RecordedLedger.record(INVESTMENT, FIRMS.subList(0, 1), List.of());
    byte[] second =
        RecordedLedger.record(INVESTMENT, FIRMS.subList(1, 3), List.of(RecordedLedger.read(first)));
    long broken = ledger.recordPool(POWER, FIRMS, numbers, List.of());
    long needed = ledger.recordPool(first, numbers.subList(0, 1));
    long later = ledger.recordPool(second, numbers.subList(1, 3));
    ledger.breakPayload(broken);
    assertThat(ledger.replay(2, broken, later).stream().map(PoolReplayTest::told))
        .containsExactly("refused export-line-broken", "same");

    ledger.breakPayload(needed);
    ledger.breakPayload(numbers.get(0));
    assertThat(
            ledger.replay(1, numbers.get(0), numbers.get(1), needed, later).stream()
                .map(PoolReplayTest::told))
        .containsExactly(
            "refused export-line-broken",
            "same",
            "refused export-line-broken",
            "refused pool-earlier-absent");
  }

  @Test
  void a_determination_that_cannot_be_read_is_named_by_its_pool() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    ledger.breakPayload(numbers.get(1));
    Replayed replayed = ledger.replay(2, pool).get(0);
    assertThat(replayed.verdict().code()).isNotEqualTo("same");
    assertThat(replayed.through()).hasValue(numbers.get(1));
  }

  private static String told(Replayed replayed) {
    return replayed.verdict() instanceof Verdict.Refused refused
        ? "refused " + refused.problems().get(0).code().code()
        : replayed.verdict().code();
  }

  @Test
  void an_average_of_all_applicants_needs_them_all() {
    long whole = ledger.recordPool(POWER, FIRMS, numbers, List.of());
    assertThat(ledger.verdict(whole)).isEqualTo(new Verdict.Same());
    long part = ledger.recordPool(POWER, FIRMS, numbers.subList(0, 2), List.of());
    assertThat(((Verdict.Refused) ledger.verdict(part)).problems())
        .extracting(problem -> problem.code().code())
        .containsExactly("pool-population");
  }

  @Test
  void an_earlier_run_is_deducted_where_the_ledger_holds_it() {
    byte[] first = RecordedLedger.record(INVESTMENT, FIRMS.subList(0, 1), List.of());
    byte[] second =
        RecordedLedger.record(INVESTMENT, FIRMS.subList(1, 3), List.of(RecordedLedger.read(first)));
    long before = ledger.recordPool(second, numbers.subList(1, 3));
    assertThat(((Verdict.Refused) ledger.verdict(before)).problems())
        .extracting(problem -> problem.code().code())
        .containsExactly("pool-earlier-absent");
    ledger.recordPool(first, numbers.subList(0, 1));
    long after = ledger.recordPool(second, numbers.subList(1, 3));
    assertThat(ledger.verdict(after)).isEqualTo(new Verdict.Same());
  }

  @Test
  void a_pool_that_its_rules_have_not_is_told_where_entry_and_record_agree() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    String absent = INVESTMENT + "9";
    ledger.forgeCore(pool, "\"pool\":\"" + INVESTMENT + "\"", "\"pool\":\"" + absent + "\"");
    assertThat(ledger.verdict(pool)).isInstanceOf(Verdict.Differs.class);
    ledger.alterLeaf(pool, "\"pool\":\"" + INVESTMENT + "\"", "\"pool\":\"" + absent + "\"");
    assertThat(ledger.verdict(pool))
        .isEqualTo(
            new Verdict.Refused(
                List.of(Problem.at(Place.of("#" + pool), ReplayProblem.POOL_ABSENT, absent))));
  }

  @Test
  void what_the_entry_says_was_paid_is_held_against_the_record() {
    long pool = ledger.recordPool(INVESTMENT, FIRMS, numbers, List.of());
    ledger.alterLeaf(pool, "\"paid\":\"", "\"paid\":\"9");
    assertThat(((Verdict.Differs) ledger.verdict(pool)).first())
        .singleElement()
        .extracting(Difference::path)
        .isEqualTo("paid");
  }
}
