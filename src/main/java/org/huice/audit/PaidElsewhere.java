package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was paid for a matter of an applicant by other determinations.
 *
 * @param payments by number; those of which the personal data were erased are of the same clause
 */
record PaidElsewhere(List<PaidEntry> payments) {
  /** Keeps its own copy. */
  PaidElsewhere {
    payments = List.copyOf(payments);
  }

  boolean isNone() {
    return payments.isEmpty();
  }

  /** The determinations by which it was paid, by number. */
  List<Long> determinations() {
    return payments.stream().map(PaidEntry::determination).distinct().sorted().toList();
  }

  /** In 元. */
  BigDecimal yuan() {
    return payments.stream().map(PaidEntry::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Each payment with its entry, and its document where that was not erased. */
  List<String> documents() {
    return payments.stream()
        .map(one -> "#" + one.number() + (one.document() == null ? "" : " " + one.document()))
        .toList();
  }
}
