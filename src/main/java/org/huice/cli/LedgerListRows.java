package org.huice.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.audit.Account;
import org.huice.audit.Listed;
import org.huice.audit.Position;
import org.huice.audit.Repeats;
import org.huice.audit.Yuan;
import org.huice.page.Words;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entry in a file: one for each ruling and payment, one for each matter that was
 * paid for and is not given any more, and one for an entry that has none of these.
 */
final class LedgerListRows {
  private final Words words;
  private final LedgerSums sums;
  private final Repeats repeats;
  private final RulingNames names;

  LedgerListRows(Words words, LedgerSums sums, Repeats repeats, RulingNames names) {
    this.words = words;
    this.sums = sums;
    this.repeats = repeats;
    this.names = names;
  }

  /** A row: a ruling or payment, and what was paid of it; either may be missing. */
  private record Cells(@Nullable Sum sum, @Nullable Position paid) {}

  List<List<@Nullable Object>> of(Listed entry) {
    List<Cells> cells = new ArrayList<>();
    Account account = sums.account(entry);
    Set<Position> paid = new LinkedHashSet<>(account == null ? List.of() : account.positions());
    paid.removeIf(one -> one.payments().isEmpty());
    for (Sum sum : entry.row().sums()) {
      if (sums.isMeant(sum)) {
        Position of = paid.stream().filter(one -> isOf(one, sum)).findFirst().orElse(null);
        paid.remove(of);
        cells.add(new Cells(sum, of));
      }
    }
    paid.forEach(one -> cells.add(new Cells(null, one)));
    if (cells.isEmpty()) {
      cells.add(new Cells(null, null));
    }
    return cells.stream().map(one -> row(entry, one)).toList();
  }

  private static boolean isOf(Position position, Sum sum) {
    return position.policy().equals(sum.policy())
        && position.clause().equals(sum.clause())
        && Objects.equals(position.subject(), sum.subject());
  }

  private List<@Nullable Object> row(Listed entry, Cells cells) {
    IndexRow row = entry.row();
    List<@Nullable Object> all = new ArrayList<>();
    all.add(entry.number());
    all.add(LedgerWords.kind(words, row.kind()));
    all.add(KnownAt.beijing(row.time()));
    all.add(entry.isErased() ? words.say("ledger.erased") : row.applicant());
    all.add(row.name());
    all.add(row.asOf() == null ? null : LocalDate.parse(row.asOf()));
    all.addAll(money(cells, row.ruleSet()));
    all.add(entry.correctedBy());
    all.add(numbers(row.refers()));
    all.add(numbers(repeats.of(entry.number())));
    all.add(row.ruleSet());
    return all;
  }

  private List<@Nullable Object> money(Cells cells, @Nullable String ruleSet) {
    Sum sum = cells.sum();
    Position paid = cells.paid();
    List<@Nullable Object> all = new ArrayList<>();
    all.add(sum != null ? sum.policy() : paid != null ? paid.policy() : null);
    all.add(sum != null ? sum.clause() : paid != null ? paid.clause() : null);
    all.add(sum != null ? sum.subject() : paid != null ? paid.subject() : null);
    all.add(sum == null ? null : names.of(sum.ruling(), ruleSet, sum.policy(), sum.clause()));
    all.add(sum == null || isBound(sum) ? null : amount(sum));
    all.add(sum != null && isBound(sum) ? amount(sum) : null);
    all.add(sum == null ? "" : nature(sum));
    all.add(paid == null ? null : paid.paid());
    all.add(paid == null ? null : paid.overpaid());
    return all;
  }

  /** A bound, and what an authority may still give, are no sums to be added up with sums. */
  private static boolean isBound(Sum sum) {
    return sum.ceiling() || LedgerSums.isOpen(sum);
  }

  private String nature(Sum sum) {
    String open = LedgerSums.isOpen(sum) ? "open" : "";
    String key = sum.fen() == null ? open : sum.ceiling() ? "ceiling" : open;
    return key.isEmpty() ? "" : words.say("ledger.nature." + key);
  }

  private static @Nullable BigDecimal amount(Sum sum) {
    Long fen = sum.fen();
    return fen == null ? null : Yuan.of(fen);
  }

  private static String numbers(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
