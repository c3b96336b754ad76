package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.audit.Paying.NONE;
import static org.huice.audit.Paying.firm;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
  private static final String DAY = "2025-06-01";
  private final Paying ledger;

  AccountsTest(@TempDir Path folder) {
    this.ledger = Paying.in(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Position project(long number) {
    return new Accounts(ledger.store, ledger.store)
        .of(number).positions().stream()
            .filter(one -> one.clause().equals("第三条"))
            .findFirst()
            .orElseThrow();
  }

  private long correct(long number, String investment) {
    return ledger.record(Paying.decide(firm(investment, NONE), DAY), number);
  }

  @ParameterizedTest
  @CsvSource({
    "2500000, 250000.00, 0.00, 0.00",
    "2499999.90, 249999.99, 0.00, 0.01",
    "2500000.10, 250000.01, 0.01, 0.00",
    "0, 0.00, 0.00, 250000.00"
  })
  void what_a_correction_takes_away_after_it_was_paid_is_overpaid_to_the_fen(
      String investment, String award, String rest, String overpaid) {
    long number = ledger.record(firm("3000000", NONE), DAY);
    ledger.pay(number, "250000", DAY, "财1");
    long last = correct(number, investment);

    for (long asked : List.of(number, last)) {
      Position position = project(asked);
      assertThat(position.award()).isEqualByComparingTo(award);
      assertThat(position.rest()).isEqualByComparingTo(rest);
      assertThat(position.overpaid()).isEqualByComparingTo(overpaid);
      assertThat(position.payments()).containsExactly(2L);
      assertThat(position.certain()).isTrue();
    }
  }

  @Test
  void what_was_paid_of_what_is_open_now_is_neither_too_much_nor_forgotten() {
    long number = ledger.record(firm("3000000", NONE), DAY);
    ledger.pay(number, "250000", DAY, "财1");
    String open = firm("3000000", NONE).replace("\"投资额\":\"3000000\",", "");
    ledger.record(Paying.decide(open, DAY), number);

    Position position = project(number);

    assertThat(position.award()).isNull();
    assertThat(position.rest()).isNull();
    assertThat(position.overpaid()).isEqualByComparingTo("0");
    assertThat(position.isPaidWhileOpen()).isTrue();
    Totals totals = new Inventory(ledger.store, ledger.store).totals(Sought.ALL, List.of());
    assertThat(totals.pending()).isOne();
    assertThat(totals.all().overpaid()).isEqualByComparingTo("0");
  }

  @Test
  void what_a_pool_leaves_is_the_award_and_what_was_paid_before_may_be_too_much() {
    long number = ledger.record(firm("3000000", NONE), DAY);
    ledger.pay(number, "250000", DAY, "财1");
    ledger.pool(number, DAY, "120000.50");

    assertThat(project(number).award()).isEqualByComparingTo("120000.50");
    assertThat(project(number).overpaid()).isEqualByComparingTo("129999.50");
  }

  @Test
  void of_a_pool_that_was_erased_nobody_knows_what_it_left() {
    long number = ledger.record(firm("3000000", NONE), DAY);
    ledger.pay(number, "250000", DAY, "财1");
    ledger.erase(ledger.pool(number, DAY, "120000.50"));

    assertThat(project(number).overpaid()).isEqualByComparingTo("0");
    assertThat(project(number).certain()).isFalse();
  }

  @Test
  void an_erased_payment_still_counts_and_what_is_too_much_is_at_least_that() {
    long number = ledger.record(firm("3000000", NONE), DAY);
    long paid = ledger.pay(number, "250000", DAY, "财1").recorded().number();
    long last = correct(number, "2000000");
    ledger.erase(paid);

    Position position = project(last);

    assertThat(position.subject()).isNull();
    assertThat(position.overpaid()).isEqualByComparingTo("50000");
    assertThat(position.certain()).isFalse();
  }

  @Test
  void nothing_of_one_award_is_set_off_against_another() {
    long number = ledger.record(firm("3000000", NONE), DAY);
    ledger.pay(number, "250000", DAY, "财1");
    correct(number, "2000000");

    Totals.Line all = new Inventory(ledger.store, ledger.store).totals(Sought.ALL, List.of()).all();

    // 10,000 of another clause are not paid yet.
    assertThat(all.granted()).isEqualByComparingTo("210000");
    assertThat(all.paid()).isEqualByComparingTo("250000");
    assertThat(all.overpaid()).isEqualByComparingTo(new BigDecimal("50000"));
  }

  @ParameterizedTest
  @CsvSource({"open, 10000, 6000", "forfeited, 4000, 0"})
  void of_a_chain_that_nobody_corrected_a_list_forgets_no_forfeited_instalment(
      String second, String award, String rest) {
    Decision decision =
        Paying.altered(
            Paying.decide(firm("3000000", NONE), DAY),
            "\"state\":\"open\"",
            "\"state\":\"" + second + "\"");
    long number = ledger.record(decision);
    ledger.payments.pay(Paying.order(number, "第五条", null, "4000", DAY, "财1"));

    List<Position> listed = new ArrayList<>();
    new Inventory(ledger.store, ledger.store)
        .list(
            Sought.ALL,
            one -> {
              if (one.account() != null) {
                listed.addAll(one.account().positions());
              }
            });

    assertThat(listed).isEqualTo(new Accounts(ledger.store, ledger.store).of(number).positions());
    Position position =
        listed.stream().filter(one -> one.clause().equals("第五条")).findFirst().orElseThrow();
    assertThat(position.award()).isEqualByComparingTo(award);
    assertThat(position.rest()).isEqualByComparingTo(rest);
  }
}
