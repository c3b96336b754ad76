package org.huice.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;

/** All chains of corrections by which something was paid, as was known at a time. */
final class PaidChains {
  private final Accounts accounts;
  private final Map<Long, Long> corrections;
  private final Map<Long, Long> corrected = new HashMap<>();
  private final Map<Long, List<Long>> payments = new HashMap<>();
  private final Map<Long, List<Long>> pools = new HashMap<>();

  /**
   * Reads which there are.
   *
   * @param corrections by which entry each is corrected, as was known then
   */
  PaidChains(
      IndexView rows, Accounts accounts, Map<Long, Long> corrections, @Nullable String knownAt) {
    this.accounts = accounts;
    this.corrections = corrections;
    corrections.forEach((was, by) -> corrected.put(by, was));
    each(rows, "payment", knownAt, this::paid);
    each(rows, "pool", knownAt, this::divided);
  }

  private static void each(
      IndexView rows, String kind, @Nullable String knownAt, Consumer<Indexed> to) {
    Question asked = new Question(kind, null, null, null, null, null, knownAt, List.of());
    try (Stream<Indexed> found = rows.find(asked)) {
      found.forEachOrdered(to);
    }
  }

  private void paid(Indexed payment) {
    for (long number : payment.row().refers()) {
      payments.computeIfAbsent(last(number), last -> new ArrayList<>()).add(payment.number());
    }
  }

  private void divided(Indexed pool) {
    for (long number : pool.row().refers()) {
      if (payments.containsKey(number)) {
        pools.computeIfAbsent(number, one -> new ArrayList<>()).add(pool.number());
      }
    }
  }

  private long last(long number) {
    long last = number;
    // A correction comes later; of an index that says otherwise nothing is followed for ever.
    for (Long next = corrections.get(last); next != null && next > last; ) {
      last = next;
      next = corrections.get(last);
    }
    return last;
  }

  /**
   * That of a determination that counts; null where nothing was paid by it or those it corrects.
   */
  @Nullable Account of(long number) {
    List<Long> paid = payments.get(number);
    return paid == null
        ? null
        : accounts.of(lineage(number), paid, pools.getOrDefault(number, List.of()));
  }

  private Lineage lineage(long number) {
    Deque<Long> chain = new ArrayDeque<>(List.of(number));
    for (Long was = corrected.get(number); was != null && was < chain.getFirst(); ) {
      chain.addFirst(was);
      was = corrected.get(was);
    }
    return new Lineage(List.copyOf(chain));
  }
}
