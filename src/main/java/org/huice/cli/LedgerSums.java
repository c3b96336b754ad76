package org.huice.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/** What an entry, or several, grant, charge and pay, as a person reads it. */
final class LedgerSums {
  private final Words words;
  private final @Nullable String policy;

  /** Of this policy alone; null for all. */
  LedgerSums(Words words, @Nullable String policy) {
    this.words = words;
    this.policy = policy;
  }

  /** 元 of fen. */
  static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  /** Whether it is of the policy that is meant. */
  boolean isMeant(Sum sum) {
    return policy == null || policy.equals(sum.policy());
  }

  /** The sum of the rulings of this code; empty where none has an amount. */
  String of(List<Sum> sums, String ruling) {
    BigDecimal exact = sum(sums, ruling, false);
    BigDecimal ceiling = sum(sums, ruling, true);
    return sums.stream().anyMatch(sum -> isAmount(sum, ruling)) ? of(exact, ceiling) : "";
  }

  /** {@code 100.00 元}, {@code 不超过 100.00 元}, or both. */
  String of(BigDecimal exact, BigDecimal ceiling) {
    if (ceiling.signum() == 0) {
      return NumberText.yuan(exact);
    }
    String bound = words.say("amount.ceiling", NumberText.yuan(ceiling));
    return exact.signum() == 0 ? bound : words.say("ledger.both", NumberText.yuan(exact), bound);
  }

  /** How many rulings have no sum yet: undetermined, or left to discretion. */
  long open(List<Sum> sums) {
    return sums.stream()
        .filter(this::isMeant)
        .filter(sum -> sum.ruling().equals("undetermined") || sum.ruling().equals("discretionary"))
        .count();
  }

  private BigDecimal sum(List<Sum> sums, String ruling, boolean ceiling) {
    return sums.stream()
        .filter(sum -> isAmount(sum, ruling) && sum.ceiling() == ceiling)
        .map(sum -> yuan(Objects.requireNonNull(sum.fen())))
        .reduce(yuan(0), BigDecimal::add);
  }

  private boolean isAmount(Sum sum, String ruling) {
    return isMeant(sum) && sum.ruling().equals(ruling) && sum.fen() != null;
  }
}
