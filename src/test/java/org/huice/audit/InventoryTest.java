package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Sums of the program are those that anybody adds up of the entries themselves. */
class InventoryTest {
  private static final List<Totals.By> BY = List.of(Totals.By.POLICY, Totals.By.YEAR);

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void totals_are_those_of_the_entries_now_and_as_was_known_at_any_time(@ForAll Random random)
      throws IOException {
    try (RandomLedger ledger = new RandomLedger(random)) {
      ledger.entries(40);
      Inventory inventory = new Inventory(ledger.store, ledger.store);
      long last = ledger.store.size();

      for (long until : List.of(last, 1 + (long) random.nextInt((int) last))) {
        Totals totals = inventory.totals(Sought.ALL.knownAt(RandomLedger.time(until)), BY);

        assertThat(Sums.of(totals))
            .isEqualTo(
                Sums.of(ledger.written.stream().filter(one -> one.number() <= until).toList()));
        assertThat(totals.unsure()).isZero();
        assertThat(totals.all().granted())
            .isEqualByComparingTo(
                totals.lines().stream()
                    .map(Totals.Line::granted)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
      }
    }
  }

  /**
   * What was decided and paid stays; what was paid too much is never said to be more than it is.
   */
  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void after_an_erasure_sums_stay_and_no_more_is_overpaid_than_was(@ForAll Random random)
      throws IOException {
    try (RandomLedger ledger = new RandomLedger(random)) {
      ledger.entries(30);
      ledger.erase(6);

      Totals totals = new Inventory(ledger.store, ledger.store).totals(Sought.ALL, BY);

      Sums found = Sums.of(totals);
      Sums expected = Sums.of(ledger.written);
      Map<String, BigDecimal> told = found.without("overpaid");
      Map<String, BigDecimal> really = expected.without("overpaid");
      assertThat(found).isEqualTo(expected);
      told.forEach(
          (line, sum) ->
              assertThat(sum).isLessThanOrEqualTo(really.getOrDefault(line, BigDecimal.ZERO)));
      if (totals.unsure() == 0) {
        assertThat(told).isEqualTo(really);
      }
    }
  }

  /** A list by {@code overpaid} has every determination that has too much paid, and no other. */
  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void what_is_listed_as_overpaid_adds_up_to_the_total(@ForAll Random random) throws IOException {
    try (RandomLedger ledger = new RandomLedger(random)) {
      ledger.entries(30);
      Inventory inventory = new Inventory(ledger.store, ledger.store);
      List<Listed> listed = new ArrayList<>();
      Sought overpaid =
          new Sought(null, null, null, null, null, null, null, Sought.Standing.ANY, true);

      inventory.list(overpaid, listed::add);

      BigDecimal sum = BigDecimal.ZERO;
      for (Listed one : listed) {
        Account account = Objects.requireNonNull(one.account());
        assertThat(account.overpaid()).isNotEmpty();
        assertThat(account).isEqualTo(new Accounts(ledger.store, ledger.store).of(one.number()));
        for (Position position : account.overpaid()) {
          sum = sum.add(position.overpaid());
        }
      }
      assertThat(sum)
          .isEqualByComparingTo(inventory.totals(Sought.ALL, List.of()).all().overpaid());
    }
  }
}
