package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a determination awards, what pools left of it, and what was paid of it.
 *
 * @param lineage the determination with its corrections
 * @param core what the last of them says
 * @param payments by any of them, by number
 * @param pools what pools that divided it left of each award
 * @param seen the numbers of all entries that refer to the lineage, by which one knows whether
 *     something came in between
 */
record AwardAccount(
    Lineage lineage, AwardCore core, List<PaidEntry> payments, PoolShares pools, List<Long> seen) {
  /** Keeps its own copies. */
  AwardAccount {
    payments = List.copyOf(payments);
    seen = List.copyOf(seen);
  }

  /** The first payment or pool that was erased, so that nobody can know the sums; empty if none. */
  Optional<Long> erased() {
    Stream<Long> paid =
        payments.stream().filter(one -> one.matter() == null).map(PaidEntry::number);
    return Stream.concat(paid, pools.erased().stream()).findFirst();
  }

  /** The ruling on a matter; null where there is none. */
  @Nullable Awarded award(AwardMatter matter) {
    return core.awards().get(matter);
  }

  /** What was paid for a matter up to a day, in 元. */
  BigDecimal paid(AwardMatter matter, LocalDate until) {
    return payments.stream()
        .filter(one -> matter.equals(one.matter()) && !one.paidOn().isAfter(until))
        .map(PaidEntry::yuan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What was paid for a matter at any time, in 元. */
  BigDecimal paid(AwardMatter matter) {
    return paid(matter, LocalDate.MAX);
  }

  /** What is left of an amount after the pool that it was divided by; all where by none. */
  BigDecimal left(AwardMatter matter, BigDecimal yuan) {
    return yuan.min(pools.left().getOrDefault(matter, yuan));
  }

  /** Everything that was awarded or paid for. */
  SortedSet<AwardMatter> matters() {
    SortedSet<AwardMatter> matters = new TreeSet<>();
    core.awards().values().stream()
        .filter(Awarded::isGranted)
        .forEach(award -> matters.add(award.matter()));
    payments.forEach(
        one -> {
          if (one.matter() != null) {
            matters.add(one.matter());
          }
        });
    return matters;
  }
}
