package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huice.audit.Paying.NONE;
import static org.huice.audit.Paying.firm;
import static org.huice.audit.Paying.fixed;
import static org.huice.audit.Paying.order;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsTest {
  private static final String DAY = "2025-06-01";
  private final Path folder;
  private final Paying ledger;

  PaymentsTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = Paying.in(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String refusal(PaymentOrder order) {
    long before = ledger.store.size();
    LedgerFailure failure =
        catchThrowableOfType(LedgerFailure.class, () -> ledger.payments.pay(order));
    assertThat(ledger.store.size()).isEqualTo(before);
    assertThat(failure.problem().sentence(Locale.CHINESE)).doesNotContain("{");
    return failure.problem().code().code();
  }

  private long award() {
    return ledger.record(firm("3000000", NONE), DAY);
  }

  @Test
  void a_payment_stands_in_the_ledger_and_names_nobody_in_its_leaf() {
    long number = award();

    PaymentReceipt receipt = ledger.pay(number, "100000", "2025-06-02", "财1");

    Recorded recorded = receipt.recorded();
    assertThat(recorded.anew()).isTrue();
    assertThat(receipt.rest()).isEqualByComparingTo("200000");
    String leaf = new String(ledger.store.leaf(recorded.number()), StandardCharsets.UTF_8);
    assertThat(leaf)
        .contains("\"kind\":\"payment\"", "\"amount\":\"100000.00\"", "\"determination\":1")
        .doesNotContain("Q-1", "P-01", "财1");
    try (Stream<Indexed> found =
        ledger.store.find(
            new Question("payment", "企业[Q-1]", null, null, null, null, null, List.of(number)))) {
      assertThat(found.map(one -> one.row().sums().get(0).fen())).containsExactly(10_000_000L);
    }
  }

  @ParameterizedTest
  @CsvSource({"300000, ", "299999.99, ", "300000.01, payment-over-award"})
  void no_fen_more_than_was_granted_is_paid(String yuan, String refused) {
    long number = award();
    PaymentOrder order = order(number, "第三条", "P-01", yuan, DAY, "财1");

    if (refused == null) {
      assertThat(ledger.payments.pay(order).recorded().anew()).isTrue();
    } else {
      assertThat(refusal(order)).isEqualTo(refused);
    }
  }

  @Test
  void several_payments_add_up_to_the_award_and_not_to_a_fen_more() {
    long number = award();
    ledger.pay(number, "100000", DAY, "财1");
    ledger.pay(number, "199999.99", DAY, "财2");

    assertThat(refusal(order(number, "第三条", "P-01", "0.02", DAY, "财3")))
        .isEqualTo("payment-over-award");
    assertThat(ledger.pay(number, "0.01", DAY, "财4").rest()).isEqualByComparingTo("0");
  }

  @Test
  void an_award_up_to_a_bound_is_paid_up_to_the_bound_where_somebody_fixed_the_sum() {
    String facts = firm("3000000", NONE).replace("\"已验收\":false", "\"已验收\":true");
    long number = ledger.record(facts, DAY);

    assertThat(refusal(fixed(order(number, "第四条", null, "150000.01", DAY, "财1"))))
        .isEqualTo("payment-over-award");
    PaymentReceipt receipt =
        ledger.payments.pay(fixed(order(number, "第四条", null, "150000", DAY, "财1")));
    assertThat(receipt.recorded().anew()).isTrue();
    assertThat(new String(ledger.beside(receipt.recorded().number()), StandardCharsets.UTF_8))
        .contains("\"opinion\":\"某市工信局，工信〔2026〕9号\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "150000", "150000.01"})
  void of_a_bound_nothing_is_paid_while_nobody_fixed_the_sum(String yuan) {
    String facts = firm("3000000", NONE).replace("\"已验收\":false", "\"已验收\":true");
    long number = ledger.record(facts, DAY);

    LedgerFailure failure =
        catchThrowableOfType(
            LedgerFailure.class,
            () -> ledger.payments.pay(order(number, "第四条", null, yuan, DAY, "财1")));

    assertThat(failure.problem().code().code()).isEqualTo("payment-of-bound");
    assertThat(failure.problem().sentence(Locale.CHINESE)).contains("不超过 150,000.00 元");
  }

  @Test
  void of_instalments_only_what_is_due_is_paid() {
    long number = award();

    assertThat(refusal(order(number, "第五条", null, "4000.01", DAY, "财1")))
        .isEqualTo("payment-over-due");
    assertThat(ledger.payments.pay(order(number, "第五条", null, "4000", DAY, "财1")).recorded().anew())
        .isTrue();
  }

  @Test
  void what_was_corrected_is_no_longer_paid_and_what_was_paid_of_it_counts() {
    long number = award();
    ledger.pay(number, "250000", DAY, "财1");
    long last = ledger.record(Paying.decide(firm("2600000", NONE), DAY), number);

    assertThat(refusal(order(number, "第三条", "P-01", "1", DAY, "财2")))
        .isEqualTo("payment-of-corrected");
    assertThat(refusal(order(last, "第三条", "P-01", "10000.01", DAY, "财2")))
        .isEqualTo("payment-over-award");
    assertThat(ledger.pay(last, "10000", DAY, "财2").rest()).isEqualByComparingTo("0");
  }

  @Test
  void a_correction_below_what_was_paid_leaves_nothing_to_pay() {
    long number = award();
    ledger.pay(number, "250000", DAY, "财1");
    long last = ledger.record(Paying.decide(firm("2000000", NONE), DAY), number);

    LedgerFailure failure =
        catchThrowableOfType(LedgerFailure.class, () -> ledger.pay(last, "0.01", DAY, "财2"));

    assertThat(failure.problem().sentence(Locale.CHINESE))
        .contains("最多给予 200,000.00 元", "已经拨付 250,000.00 元", "还能拨付 0.00 元");
  }

  @Test
  void the_same_payment_again_is_told_where_it_stands() {
    long number = award();
    long first = ledger.pay(number, "300000", DAY, "财1").recorded().number();

    PaymentReceipt again = ledger.pay(number, "300000.00", DAY, "财1");

    assertThat(again.recorded().number()).isEqualTo(first);
    assertThat(again.recorded().anew()).isFalse();
    assertThat(again.paid()).isEqualByComparingTo("300000");
    assertThat(ledger.store.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"50000, 2025-06-01", "100000, 2025-06-02"})
  void the_same_document_with_another_sum_or_day_is_refused(String yuan, String day) {
    long number = award();
    ledger.pay(number, "100000", DAY, "财1");

    assertThat(refusal(order(number, "第三条", "P-01", yuan, day, "财1")))
        .isEqualTo("payment-document-twice");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-31, payment-before-decision",
    "2025-06-01, ",
    "2026-03-01, ",
    "2026-03-02, payment-in-future"
  })
  void it_is_paid_between_the_decision_and_today(String day, String refused) {
    long number = award();
    PaymentOrder order = order(number, "第三条", "P-01", "1", day, "财1");

    if (refused == null) {
      assertThat(ledger.payments.pay(order).recorded().anew()).isTrue();
    } else {
      assertThat(refusal(order)).isEqualTo(refused);
    }
  }

  @Test
  void only_what_a_determination_grants_is_paid() {
    long number = award();
    long paid = ledger.pay(number, "1", DAY, "财1").recorded().number();

    assertThat(refusal(order(9, "第三条", null, "1", DAY, "财2"))).isEqualTo("payment-without-entry");
    assertThat(refusal(order(0, "第三条", null, "1", DAY, "财2"))).isEqualTo("payment-without-entry");
    assertThat(refusal(order(paid, "第三条", null, "1", DAY, "财2")))
        .isEqualTo("payment-of-no-determination");
    assertThat(refusal(order(number, "第九条", null, "1", DAY, "财2")))
        .isEqualTo("payment-without-ruling");
    assertThat(refusal(order(number, "第三条", "P-02", "1", DAY, "财2")))
        .isEqualTo("payment-without-ruling");
    assertThat(refusal(order(number, "第四条", "P-01", "1", DAY, "财2")))
        .isEqualTo("payment-not-granted");
    assertThat(refusal(order(number, "第三条", "P-01", "1", DAY, " "))).isEqualTo("payment-document");
  }

  @Test
  void nothing_is_paid_where_what_it_rests_on_was_erased() {
    long number = award();
    long paid = ledger.pay(number, "1", DAY, "财1").recorded().number();
    ledger.erase(paid);
    PaymentOrder order = order(number, "第三条", "P-01", "1", DAY, "财2");

    assertThat(refusal(order)).isEqualTo("payment-of-erased");
    assertThat(place(order)).isEqualTo("#" + paid);
    ledger.erase(number);
    assertThat(refusal(order)).isEqualTo("payment-of-erased");
    assertThat(place(order)).isEqualTo("#" + number);
  }

  @Test
  void nothing_is_paid_where_the_pool_that_cut_it_was_erased() {
    long number = award();
    long pool = ledger.pool(number, DAY, "120000.50");
    ledger.erase(pool);
    PaymentOrder order = order(number, "第三条", "P-01", "1", DAY, "财1");

    assertThat(refusal(order)).isEqualTo("payment-of-erased");
    assertThat(place(order)).isEqualTo("#" + pool);
  }

  private String place(PaymentOrder order) {
    return catchThrowableOfType(LedgerFailure.class, () -> ledger.payments.pay(order))
        .problem()
        .place()
        .toString();
  }

  @Test
  void nothing_is_paid_by_rules_that_nobody_can_read() {
    String unreadable = ledger.keepUnreadable();
    Determination decided = Paying.decide(firm("3000000", NONE), DAY);
    long number = ledger.record(Paying.altered(decided, decided.ruleSet(), unreadable));

    assertThat(refusal(order(number, "第三条", "P-01", "1", DAY, "财1")))
        .isEqualTo("payment-without-rules");
  }

  @Test
  void nothing_is_paid_on_facts_that_its_rules_cannot_read() {
    long number =
        ledger.record(
            Paying.altered(Paying.decide(firm("3000000", NONE), DAY), "\"投资额\":", "\"投资\":"));

    assertThat(refusal(order(number, "第三条", "P-01", "1", DAY, "财1")))
        .isEqualTo("payment-without-rules");
  }

  /** Whoever is overtaken each time gives up rather than pay by what is no longer so. */
  @Test
  void a_payment_that_others_overtake_each_time_is_not_recorded() {
    long number = award();
    AtomicInteger others = new AtomicInteger();
    Payments overtaken =
        ledger.payments(
            () -> {
              ledger.pool(number, DAY, "120000.50");
              others.incrementAndGet();
            });

    LedgerFailure failure =
        catchThrowableOfType(
            LedgerFailure.class, () -> overtaken.pay(order(number, "第三条", "P-01", "1", DAY, "财1")));

    assertThat(failure.problem().code()).isEqualTo(PaymentProblem.PAYMENT_MEANWHILE);
    assertThat(failure.problem().place()).hasToString("#" + number);
    assertThat(ledger.store.size()).isEqualTo(1 + others.get());
    assertThat(ledger.pay(number, "1", DAY, "财1").recorded().anew()).isTrue();
  }

  @Test
  void of_several_subjects_one_has_to_be_named() {
    String two =
        firm("3000000", NONE).replace("]" + NONE, ",{\"项目编号\":\"P-02\",\"投资额\":\"1\"}]" + NONE);
    long number = ledger.record(two, DAY);

    assertThat(refusal(order(number, "第三条", null, "1", DAY, "财1")))
        .isEqualTo("payment-which-subject");
    assertThat(ledger.payments.pay(order(number, "第三条", "项目[P-01]", "1", DAY, "财1")).matter().key())
        .isEqualTo("P-01");
  }

  @Test
  void an_award_that_a_pool_has_not_divided_yet_is_not_paid() {
    String facts = firm("3000000", NONE).replace("\"已验收\":false", "\"已验收\":true");
    long number = ledger.record(facts, DAY);

    assertThat(refusal(order(number, "第七条", null, "0.01", DAY, "财1")))
        .isEqualTo("payment-before-pool");
  }

  @Test
  void an_award_that_a_pool_cut_is_paid_up_to_what_the_pool_left() {
    long number = award();
    ledger.pool(number, DAY, "120000.50");

    assertThat(refusal(order(number, "第三条", "P-01", "120000.51", DAY, "财1")))
        .isEqualTo("payment-over-pool");
    assertThat(ledger.pay(number, "120000.50", DAY, "财1").rest()).isEqualByComparingTo("0");
  }

  @Test
  void the_same_matter_paid_by_another_determination_needs_a_reason() {
    long first = award();
    ledger.pay(first, "1", DAY, "财1");
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");
    PaymentOrder order = order(second, "第三条", "P-01", "1", "2025-07-01", "财2");

    assertThat(refusal(order)).isEqualTo("paid-for-another");
    PaymentReceipt receipt = ledger.payments.pay(Paying.again(order));

    assertThat(receipt.elsewhere()).containsExactly(first);
    assertThat(new String(ledger.beside(receipt.recorded().number()), StandardCharsets.UTF_8))
        .contains("\"again\":{\"determinations\":[" + first + "],\"reason\":\"每年一次\"}");
    assertThat(ledger.payments.pay(order).recorded())
        .as("the same again is told where it stands, whatever is said of a reason")
        .extracting(Recorded::number, Recorded::anew)
        .containsExactly(receipt.recorded().number(), false);
  }

  @Test
  void a_reason_to_pay_again_what_nobody_paid_is_refused() {
    long first = award();
    ledger.pay(first, "1", DAY, "财1");

    assertThat(refusal(Paying.again(order(first, "第三条", "P-01", "1", DAY, "财2"))))
        .isEqualTo("payment-repeats-nothing");
  }

  @Test
  void what_an_erased_determination_paid_still_counts_as_paid() {
    long first = award();
    ledger.pay(first, "1", DAY, "财1");
    ledger.erase(first, null);
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");

    assertThat(refusal(order(second, "第三条", "P-01", "1", "2025-07-01", "财2")))
        .isEqualTo("paid-for-another");
  }

  @Test
  void an_erased_payment_of_the_clause_may_have_been_for_the_same() {
    long first = award();
    long paid = ledger.pay(first, "1", DAY, "财1").recorded().number();
    ledger.erase(paid);
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");

    assertThat(refusal(order(second, "第三条", "P-01", "1", "2025-07-01", "财2")))
        .isEqualTo("paid-for-another");
  }

  @Test
  void what_an_erased_determination_paid_is_known_by_its_mark() {
    long first = award();
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");
    long paid = ledger.pay(first, "1", DAY, "财1").recorded().number();
    ledger.erase(first);
    ledger.erase(paid);
    PaymentOrder order = order(second, "第三条", "P-01", "1", "2025-07-01", "财2");

    assertThat(refusal(order)).isEqualTo("paid-for-another");
    assertThat(ledger.payments.pay(Paying.again(order)).recorded().anew()).isTrue();
  }

  @Test
  void an_erased_determination_that_paid_nothing_or_left_no_mark_hinders_no_payment() {
    long unpaid = award();
    long unmarked = ledger.record(firm("3000000", NONE), "2025-06-15");
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");
    ledger.erase(unpaid);
    long paid = ledger.pay(unmarked, "1", "2025-06-15", "财1").recorded().number();
    ledger.erase(unmarked, null);
    ledger.erase(paid);

    assertThat(ledger.pay(second, "1", "2025-07-01", "财2").recorded().anew()).isTrue();
  }

  @Test
  void what_an_erased_determination_paid_another_applicant_hinders_no_payment() {
    long other = ledger.record(firm("Q-2", "3000000", NONE), DAY);
    long paid = ledger.pay(other, "1", DAY, "财1").recorded().number();
    ledger.erase(other);
    ledger.erase(paid);

    assertThat(ledger.pay(award(), "1", DAY, "财2").recorded().anew()).isTrue();
  }

  @Test
  void what_another_clerk_pays_meanwhile_by_another_determination_is_seen() {
    long first = award();
    long second = ledger.record(firm("3000000", NONE), "2025-07-01");
    AtomicBoolean once = new AtomicBoolean(true);
    Payments slow =
        ledger.payments(
            () -> {
              if (once.getAndSet(false)) {
                ledger.pay(first, "1", DAY, "财1");
              }
            });
    PaymentOrder order = order(second, "第三条", "P-01", "1", "2025-07-01", "财2");

    assertThat(catchThrowableOfType(LedgerFailure.class, () -> slow.pay(order)).problem().code())
        .isEqualTo(PaymentProblem.PAID_FOR_ANOTHER);
  }

  @Test
  void clerks_who_pay_at_the_same_time_cannot_pay_more_than_the_award() throws Exception {
    long number = award();
    ExecutorService clerks = Executors.newFixedThreadPool(8);
    try (Paying other = Paying.again(folder)) {
      List<Callable<Boolean>> orders =
          IntStream.range(0, 16)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        try {
                          return (i % 2 == 0 ? ledger : other)
                              .pay(number, "50000", DAY, "财" + i)
                              .recorded()
                              .anew();
                        } catch (LedgerFailure refused) {
                          assertThat(refused.problem().code().code())
                              .isEqualTo("payment-over-award");
                          return false;
                        }
                      })
              .toList();
      int paid = 0;
      for (Future<Boolean> order : clerks.invokeAll(orders)) {
        paid += order.get() ? 1 : 0;
      }
      assertThat(paid).isEqualTo(6);
    } finally {
      clerks.shutdown();
    }
    assertThat(ledger.store.size()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "1000000, 1000000",
    "1000000.5, 1000000.5",
    "'1,000,000.00', 1000000.00",
    "' 999 ', 999",
    "0.01, 0.01"
  })
  void sums_are_typed_plain_or_in_thousands(String typed, String yuan) {
    assertThat(Yuan.positive(typed)).hasValue(new BigDecimal(yuan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0.00",
        "-1",
        "+1",
        "1.005",
        "1,00",
        "1,0000",
        "10,00.00",
        "100万元",
        "1e6",
        "１００",
        "1，000",
        ".5",
        "1."
      })
  void what_may_be_another_sum_is_no_sum(String typed) {
    assertThat(Yuan.positive(typed)).isEmpty();
  }
}
