package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huice.audit.Paying.NONE;
import static org.huice.audit.Paying.decide;
import static org.huice.audit.Paying.decision;
import static org.huice.audit.Paying.firm;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.JsonValues;
import org.huice.store.IndexView;
import org.huice.store.LedgerFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is granted once is not granted twice unless somebody answers for it. */
class RepeatedAwardTest {
  private static final String FACTS = firm("3000000", NONE);
  private static final String DAY = "2025-06-01";
  private static final String LATER = "2025-09-01";
  private static final Again REASON = new Again("每年一次", true);

  @TempDir private Path folder = Path.of("");
  private Paying ledger;

  @BeforeEach
  void open() {
    ledger = Paying.in(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Recorded record(String facts, String day, @Nullable Long corrects, @Nullable Again why) {
    return ledger.recorded(decision(decide(facts, day), corrects).with(why));
  }

  private Problem refusal(String facts, String day, @Nullable Again why) {
    long before = ledger.store.size();
    Problem problem =
        catchThrowableOfType(LedgerFailure.class, () -> record(facts, day, null, why)).problem();
    assertThat(ledger.store.size()).isEqualTo(before);
    return problem;
  }

  @Test
  void on_the_same_facts_another_day_is_refused_with_the_number() {
    record(FACTS, DAY, null, null);

    assertThat(refusal(FACTS, LATER, null))
        .isEqualTo(
            Problem.at(
                Place.of("试.json"),
                RecordProblem.SAME_FACTS_RECORDED,
                "企业[Q-1]",
                LATER,
                "1",
                DAY,
                "连续奖补 第三条 项目[P-01]"));
  }

  @Test
  void an_earlier_day_is_refused_like_a_later_one() {
    record(FACTS, LATER, null, null);

    assertThat(refusal(FACTS, DAY, null).code()).isEqualTo(RecordProblem.SAME_FACTS_RECORDED);
  }

  /**
   * Decided with the earlier awards that this ledger supplies, of which there are more each day.
   */
  private Decision supplied(String investment, String day) {
    return decision(
        decide(
                firm(investment, ""),
                day,
                ledger.history(day),
                problem -> {
                  throw new AssertionError(problem);
                })
            .orElseThrow(),
        null);
  }

  @Test
  void awards_that_the_ledger_supplies_make_no_other_facts() {
    ledger.recorded(supplied("3000000", DAY));
    Decision later = supplied("3000000", LATER);

    assertThat(new String(later.core(), StandardCharsets.UTF_8)).contains("\"已裁奖补\":[{");
    assertThat(
            catchThrowableOfType(LedgerFailure.class, () -> ledger.recorded(later))
                .problem()
                .code())
        .isEqualTo(RecordProblem.SAME_FACTS_RECORDED);
    assertThat(ledger.store.size()).isEqualTo(1);
    assertThat(ledger.recorded(later.with(REASON)).repeats()).containsExactly(1L);
  }

  @Test
  void other_facts_with_awards_that_the_ledger_supplies_are_recorded() {
    ledger.recorded(supplied("3000000", DAY));

    assertThat(ledger.recorded(supplied("2000000", LATER)).repeats()).containsExactly(1L);
  }

  @Test
  void in_its_place_it_is_recorded_and_repeats_nothing() {
    record(FACTS, DAY, null, null);

    Recorded recorded = record(FACTS, LATER, 1L, null);

    assertThat(recorded.number()).isEqualTo(2);
    assertThat(recorded.repeats()).isEmpty();
    assertThat(new Inventory(ledger.store, ledger.store).repeats(Sought.ALL).matters()).isZero();
  }

  @Test
  void with_a_reason_it_is_recorded_and_both_stand_in_the_entry() {
    record(FACTS, DAY, null, null);

    Recorded recorded = record(FACTS, LATER, null, REASON);

    assertThat(recorded.repeats()).containsExactly(1L);
    assertThat(JsonValues.object(ledger.store.leaf(2)).get("again"))
        .isEqualTo(
            JsonValues.object(
                "{\"entry\":1,\"reason\":\"每年一次\"}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void on_other_facts_the_same_matter_is_recorded_and_told() {
    record(FACTS, DAY, null, null);

    Recorded recorded = record(firm("2000000", NONE), LATER, null, null);

    assertThat(recorded.repeats()).containsExactly(1L);
    assertThat(JsonValues.object(ledger.store.leaf(2))).doesNotContainKey("again");
    Repeats repeats = new Inventory(ledger.store, ledger.store).repeats(Sought.ALL);
    assertThat(repeats.of(1)).containsExactly(2L);
    assertThat(repeats.of(2)).containsExactly(1L);
    assertThat(repeats.of(3)).isEmpty();
    assertThat(repeats.granted().add(repeats.grantedAtMost()))
        .as("what the later one grants of what both do")
        .isPositive()
        .isEqualByComparingTo(granted(2));
  }

  private BigDecimal granted(long number) {
    return ledger
        .store
        .find(IndexView.Question.ALL)
        .filter(one -> one.number() == number)
        .flatMap(one -> one.row().sums().stream())
        .filter(sum -> sum.ruling().equals("granted"))
        .map(sum -> BigDecimal.valueOf(Objects.requireNonNull(sum.fen()), 2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void another_applicant_on_facts_of_his_own_repeats_nothing() {
    record(FACTS, DAY, null, null);

    assertThat(record(firm("Q-2", "3000000", NONE), LATER, null, null).repeats()).isEmpty();
  }

  @Test
  void a_reason_where_nothing_is_repeated_is_refused_but_not_of_a_register() {
    assertThat(refusal(FACTS, DAY, REASON).code()).isEqualTo(RecordProblem.AGAIN_REPEATS_NOTHING);

    record(FACTS, DAY, null, new Again("每年一次", false));
    assertThat(JsonValues.object(ledger.store.leaf(1))).doesNotContainKey("again");
  }

  @Test
  void what_is_recorded_again_word_for_word_is_told_where_it_stands() {
    record(FACTS, DAY, null, null);
    record(FACTS, LATER, null, REASON);

    Recorded again = record(FACTS, LATER, null, null);

    assertThat(again.number()).isEqualTo(2);
    assertThat(again.anew()).isFalse();
  }

  @Test
  void an_erased_determination_is_known_by_its_mark() {
    record(FACTS, DAY, null, null);
    ledger.erase(1);

    assertThat(refusal(FACTS, DAY, null))
        .isEqualTo(
            Problem.at(Place.of("试.json"), RecordProblem.ERASED_BEFORE, "企业[Q-1]", "1", "2"));
    assertThat(record(firm("Q-2", "3000000", NONE), DAY, null, null).number()).isEqualTo(3);
    record(FACTS, DAY, null, REASON);
    assertThat(JsonValues.object(ledger.store.leaf(4)).get("again")).asString().contains("entry=1");
  }

  @Test
  void an_erasure_in_the_middle_of_recording_is_noticed_by_the_next_determination() {
    Recorder recorder = ledger.recorder();
    recorder.record(decision(decide(FACTS, DAY), null)).await();
    ledger.erase(1);

    assertThat(
            catchThrowableOfType(
                    LedgerFailure.class,
                    () -> recorder.record(decision(decide(FACTS, DAY), null)).await())
                .problem()
                .code())
        .isEqualTo(RecordProblem.ERASED_BEFORE);
  }

  @Test
  void an_erased_determination_that_was_corrected_is_no_award() {
    record(FACTS, DAY, null, null);
    record(firm("2000000", NONE), DAY, 1L, null);
    ledger.erase(1);

    assertThat(refusal(firm("2000000", NONE), LATER, null).code())
        .isEqualTo(RecordProblem.SAME_FACTS_RECORDED);
    assertThat(record(FACTS, LATER, null, null).repeats()).containsExactly(2L);
  }

  @Test
  void without_a_mark_nobody_knows_it() {
    record(FACTS, DAY, null, null);
    ledger.erase(1, null);

    assertThat(JsonValues.object(ledger.store.leaf(2))).doesNotContainKey("marks");
    assertThat(record(FACTS, DAY, null, null).number()).isEqualTo(3);
  }

  @Test
  void the_mark_names_the_entry_and_not_the_applicant() {
    record(FACTS, DAY, null, null);
    ledger.erase(1);

    assertThat(JsonValues.object(ledger.store.leaf(2)).get("marks"))
        .asString()
        .matches("\\[\\{.*entry=1.*}]")
        .contains("mark=hmac-sha256:")
        .doesNotContain("Q-1");
  }

  @Test
  void a_day_up_to_the_day_of_recording_is_recorded_and_none_after_it() {
    String today = Paying.TODAY.toString();
    String tomorrow = Paying.TODAY.plusDays(1).toString();

    assertThat(refusal(FACTS, tomorrow, null))
        .isEqualTo(Problem.at(Place.of("试.json"), RecordProblem.RECORDED_AHEAD, tomorrow, today));
    assertThat(record(FACTS, today, null, null).number()).isEqualTo(1);
  }

  @Test
  void marks_of_payments_are_not_needed_and_not_made() {
    record(FACTS, DAY, null, null);
    long paid = ledger.pay(1, "1", DAY, "财1").recorded().number();
    ledger.erase(paid);

    assertThat(JsonValues.object(ledger.store.leaf(paid + 1))).doesNotContainKey("marks");
    assertThat(paid).isEqualTo(2);
  }
}
