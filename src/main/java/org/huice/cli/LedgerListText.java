package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.audit.Account;
import org.huice.audit.Inventory;
import org.huice.audit.Listed;
import org.huice.audit.Repeats;
import org.huice.audit.Sought;
import org.huice.audit.Totals;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;

/** Entries as a table, with what they come to. */
final class LedgerListText {
  /** As many as one still reads on a screen. */
  static final int MOST = 500;

  private static final Set<Integer> RIGHT = Set.of(0, 3, 4, 5);

  private final Words words;
  private final Sought sought;
  private final LedgerSums sums;
  private final List<Listed> shown = new ArrayList<>();
  private BigDecimal overpaid = BigDecimal.ZERO;
  private long all;

  LedgerListText(Words words, Sought sought) {
    this.words = words;
    this.sought = sought;
    this.sums = new LedgerSums(words, sought.policy());
  }

  /** Adds an entry. */
  void add(Listed entry) {
    all++;
    overpaid = overpaid.add(sums.overpaid(entry));
    if (all <= MOST) {
      shown.add(entry);
    }
  }

  /** The table, what it comes to, and what might have been meant where nothing was found. */
  List<String> lines(Inventory inventory) {
    List<String> lines = new ArrayList<>(all == 0 ? List.of() : table(inventory).lines());
    if (all > MOST) {
      lines.add(words.say("ledger.more", String.valueOf(all - MOST)));
    }
    lines.add(words.say(all == 0 ? "ledger.none" : "ledger.count", String.valueOf(all)));
    if (sought.overpaid()) {
      lines.add(words.say("ledger.sum.overpaid", NumberText.yuan(overpaid)));
    } else if (all > 0 && sought.standing() != Sought.Standing.CORRECTED) {
      lines.addAll(sum(inventory.totals(sought, List.of())));
    }
    lines.addAll(new LedgerDoubts(words).lines(sought, inventory, all == 0));
    return lines;
  }

  private Table table(Inventory inventory) {
    // The other ones may be of another day or policy than was asked for.
    Repeats repeats = inventory.repeats(Sought.ALL.knownAt(sought.knownAt()));
    Table table =
        new Table(
            List.of("number", "kind", "who", "granted", "charged", "paid", "day", "time", "note")
                .stream()
                .map(head -> words.say("ledger.column." + head))
                .toList(),
            RIGHT);
    shown.forEach(entry -> table.add(cells(entry, notes(entry, repeats, inventory)), List.of()));
    return table;
  }

  private List<String> cells(Listed entry, List<String> notes) {
    IndexRow row = entry.row();
    List<Sum> of = row.sums();
    return List.of(
        String.valueOf(entry.number()),
        LedgerWords.kind(words, row.kind()),
        who(entry),
        sums.of(of, "granted"),
        sums.of(of, "charged"),
        sums.of(of, "paid"),
        Objects.requireNonNullElse(row.asOf(), ""),
        KnownAt.beijing(row.time()),
        String.join(words.say("ledger.note.and"), notes));
  }

  /** Who an entry is about; that it is no longer said; nobody. */
  private String who(Listed entry) {
    IndexRow row = entry.row();
    if (entry.isErased()) {
      return words.say("ledger.erased");
    }
    return row.name() == null ? Objects.requireNonNullElse(row.applicant(), "") : row.name();
  }

  private List<String> notes(Listed entry, Repeats repeats, Inventory inventory) {
    List<String> notes = new ArrayList<>();
    Long by = entry.correctedBy();
    if (by != null) {
      notes.add(words.say("ledger.note.corrected", by.toString()));
    }
    String refers = numbers(entry.row().refers());
    if (!refers.isEmpty()) {
      notes.add(words.say("ledger.note." + entry.row().kind(), refers));
    }
    notes.addAll(account(entry));
    long open = sums.open(entry.row().sums());
    if (open > 0) {
      notes.add(words.say("ledger.note.open", String.valueOf(open)));
      sums.atStake(entry.row().sums())
          .ifPresent(sum -> notes.add(words.say("ledger.note.stake", sum)));
    }
    if (!repeats.of(entry.number()).isEmpty()) {
      notes.add(words.say("ledger.note.repeats", numbers(repeats.of(entry.number()))));
    }
    inventory
        .crossCheck(entry)
        .ifPresent(which -> notes.add(words.say("ledger.note.crossCheck", which)));
    return notes;
  }

  /** What was paid of a determination by any of its chain, and whether that was too much. */
  private List<String> account(Listed entry) {
    Account account = sums.account(entry);
    if (account == null) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    notes.add(words.say("ledger.note.paid", NumberText.yuan(account.paid())));
    BigDecimal over = sums.overpaid(entry);
    if (over.signum() > 0) {
      notes.add(words.say("ledger.note.overpaid", NumberText.yuan(over)));
    }
    if (account.positions().stream().anyMatch(one -> one.isPaidWhileOpen())) {
      notes.add(words.say("ledger.note.pending"));
    }
    return notes;
  }

  private static String numbers(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private List<String> sum(Totals totals) {
    Totals.Line line = totals.all();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "ledger.sum",
            sums.of(line.granted(), line.grantedAtMost()),
            sums.of(line.charged(), line.chargedAtMost()),
            NumberText.yuan(line.paid())));
    if (totals.corrected() > 0) {
      lines.add(words.say("ledger.sum.corrected", String.valueOf(totals.corrected())));
    }
    lines.addAll(new LedgerTotalsNotes(words).lines(totals));
    return lines;
  }
}
