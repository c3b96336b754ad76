package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.huice.determination.Settlement.Limited;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.History;
import org.jspecify.annotations.Nullable;

/** 累计不超过, 补差: awards together, with what was received before, up to a limit. */
record Limiting(Sums sums, Facts facts, LocalDate asOf) {

  /**
   * Cuts the awards of a group.
   *
   * @return the limit; null where it is not known, and then no award is certain
   */
  @Nullable Limited limit(Ceiling rule, Group group) {
    Known<BigDecimal> limit =
        group.onItsDay(asOf, day -> sums.limit(rule.limit(), group.scope(), day));
    Known<Received> received = received(rule.history(), group);
    if (limit.value() == null || received.value() == null) {
      SortedSet<Missing> missing = new TreeSet<>(limit.missing());
      missing.addAll(received.missing());
      group.doubt(missing);
      return null;
    }
    BigDecimal left = limit.value().subtract(received.value().yuan());
    cut(rule, room(left, rule.inclusive()), group);
    return new Limited(Sums.told(limit.value()), received.value().yuan(), received.value().from());
  }

  /** Cuts the awards of a group to the room. */
  static void cut(Ceiling rule, BigDecimal room, Group group) {
    if (rule.cut() == Cut.LAST_FIRST) {
      new LastFirst(rule, room).apply(group);
    } else {
      new Proportional(rule, room).apply(group);
    }
  }

  private Known<Received> received(@Nullable History history, Group group) {
    return history == null
        ? Known.of(Received.NOTHING)
        : new Receipts(facts.index(), sums, history, group.scope(), group.year(asOf)).sum();
  }

  /** The most that can be paid, in whole fen: a limit not included leaves a fen less. */
  static BigDecimal room(BigDecimal left, boolean inclusive) {
    return BigDecimal.ZERO.max(inclusive ? Fen.atMost(left) : Fen.below(left));
  }
}
