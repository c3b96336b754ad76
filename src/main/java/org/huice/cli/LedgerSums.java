package org.huice.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.audit.Account;
import org.huice.audit.Listed;
import org.huice.audit.Position;
import org.huice.audit.Yuan;
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

  /** How many rulings have no sum yet: undetermined, left to discretion, given without a number. */
  long open(List<Sum> sums) {
    return sums.stream().filter(this::isMeant).filter(LedgerSums::isOpen).count();
  }

  /** Whether nobody can say yet what a ruling comes to. */
  static boolean isOpen(Sum sum) {
    return switch (sum.ruling()) {
      case "undetermined", "discretionary" -> true;
      case "granted", "charged" -> sum.fen() == null;
      default -> false;
    };
  }

  /** {@code 不超过 100.00 元}, up to which somebody has to decide; empty where nothing is said. */
  Optional<String> atStake(List<Sum> sums) {
    BigDecimal stake =
        sums.stream()
            .filter(this::isMeant)
            .filter(LedgerSums::isOpen)
            .map(Sum::fen)
            .filter(Objects::nonNull)
            .map(fen -> Yuan.of(Objects.requireNonNull(fen)))
            .reduce(Yuan.of(0), BigDecimal::add);
    return stake.signum() == 0
        ? Optional.empty()
        : Optional.of(words.say("amount.ceiling", NumberText.yuan(stake)));
  }

  /** What was paid of a determination, as far as it is meant; null where nothing was. */
  @Nullable Account account(Listed entry) {
    Account account = entry.account();
    if (account == null) {
      return null;
    }
    Account meant = account.of(one -> policy == null || policy.equals(one.policy()));
    return meant.paid().signum() > 0 ? meant : null;
  }

  /** What was paid too much by a determination, each matter by itself. */
  BigDecimal overpaid(Listed entry) {
    Account account = account(entry);
    return account == null
        ? BigDecimal.ZERO
        : account.overpaid().stream()
            .map(Position::overpaid)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(List<Sum> sums, String ruling, boolean ceiling) {
    return sums.stream()
        .filter(sum -> isAmount(sum, ruling) && sum.ceiling() == ceiling)
        .map(sum -> Yuan.of(Objects.requireNonNull(sum.fen())))
        .reduce(Yuan.of(0), BigDecimal::add);
  }

  private boolean isAmount(Sum sum, String ruling) {
    return isMeant(sum) && sum.ruling().equals(ruling) && sum.fen() != null;
  }
}
