package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.audit.Paying.NONE;
import static org.huice.audit.Paying.firm;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huice.dossier.Fact;
import org.huice.register.JsonValues;
import org.huice.store.LedgerFailure;

class PaymentLawsTest {
  private static final String DAY = "2025-06-01";

  @Property(tries = 15)
  void whatever_is_asked_for_no_more_than_the_award_is_paid_and_all_that_fits_is(
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 12_000_000) Integer> fens)
      throws IOException {
    Path folder = Files.createTempDirectory("拨付");
    try (Paying ledger = Paying.in(folder)) {
      long number = ledger.record(firm("600000", NONE), DAY);
      BigDecimal award = new BigDecimal("60000.00");
      BigDecimal paid = BigDecimal.ZERO;
      for (int i = 0; i < fens.size(); i++) {
        BigDecimal yuan = BigDecimal.valueOf(fens.get(i), 2);
        boolean fits = paid.add(yuan).compareTo(award) <= 0;
        assertThat(isPaid(ledger, number, yuan, "财" + i)).isEqualTo(fits);
        paid = fits ? paid.add(yuan) : paid;
      }
      assertThat(sum(ledger)).isEqualByComparingTo(paid).isLessThanOrEqualTo(award);
    } finally {
      delete(folder);
    }
  }

  private static boolean isPaid(Paying ledger, long number, BigDecimal yuan, String document) {
    try {
      return ledger.pay(number, yuan.toPlainString(), DAY, document).recorded().anew();
    } catch (LedgerFailure refused) {
      assertThat(refused.problem().code().code()).isEqualTo("payment-over-award");
      return false;
    }
  }

  /** As anybody adds up who knows the entries alone. */
  private static BigDecimal sum(Paying ledger) {
    List<BigDecimal> sums = new ArrayList<>();
    ledger.store.leaves(
        1,
        ledger.store.size(),
        (number, bytes) -> {
          Parts leaf = new Parts(JsonValues.object(bytes));
          if (leaf.text("kind").equals("payment")) {
            sums.add(new BigDecimal(leaf.text("amount")));
          }
        });
    return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(tries = 8)
  void in_whatever_order_decisions_were_recorded_the_history_is_the_same(@ForAll Random random)
      throws IOException {
    List<String> days =
        new ArrayList<>(List.of("2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"));
    List<List<String>> histories = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(days, random);
      Path folder = Files.createTempDirectory("历史");
      try (Paying ledger = Paying.in(folder)) {
        for (String day : days) {
          long number = ledger.record(firm(day.substring(6, 7) + "00000", NONE), day);
          ledger.payAnyhow(number, "10", "2025-05-01", "财" + day);
        }
        histories.add(history(ledger));
      } finally {
        delete(folder);
      }
    }
    assertThat(histories.get(0)).hasSize(12).isEqualTo(histories.get(1));
  }

  /** Without the numbers of the entries, which follow the order. */
  private static List<String> history(Paying ledger) {
    String later = "2025-12-01";
    return Paying.decide(firm("1", ""), later, ledger.history(later), problem -> {})
        .orElseThrow()
        .dossier()
        .applicant()
        .lists()
        .getOrDefault("已裁奖补", List.of())
        .stream()
        .map(PaymentLawsTest::shown)
        .sorted()
        .toList();
  }

  private static String shown(Fact fact) {
    return Stream.of("条款", "对象", "金额", "裁定日期", "拨付日期", "状态")
        .map(field -> String.valueOf(fact.value(field)))
        .toList()
        .toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
