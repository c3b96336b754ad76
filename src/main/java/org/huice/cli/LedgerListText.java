package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.audit.Inventory;
import org.huice.audit.Listed;
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
  private static final int MOST = 500;

  private static final Set<Integer> RIGHT = Set.of(0, 3, 4, 5);

  private final Words words;
  private final Sought sought;
  private final LedgerSums sums;
  private final Table table;
  private long all;

  LedgerListText(Words words, Sought sought) {
    this.words = words;
    this.sought = sought;
    this.sums = new LedgerSums(words, sought.policy());
    this.table =
        new Table(
            List.of("number", "kind", "who", "granted", "charged", "paid", "day", "time", "note")
                .stream()
                .map(head -> words.say("ledger.column." + head))
                .toList(),
            RIGHT);
  }

  /** Adds an entry. */
  void add(Listed entry) {
    all++;
    if (all <= MOST) {
      table.add(cells(entry), List.of());
    }
  }

  private List<String> cells(Listed entry) {
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
        note(entry));
  }

  /** Who an entry is about; that it is no longer said; nobody. */
  private String who(Listed entry) {
    IndexRow row = entry.row();
    if (entry.isErased()) {
      return words.say("ledger.erased");
    }
    return row.name() == null ? Objects.requireNonNullElse(row.applicant(), "") : row.name();
  }

  private String note(Listed entry) {
    List<String> notes = new ArrayList<>();
    Long by = entry.correctedBy();
    if (by != null) {
      notes.add(words.say("ledger.note.corrected", by.toString()));
    }
    String refers =
        entry.row().refers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (!refers.isEmpty()) {
      notes.add(words.say("ledger.note." + entry.row().kind(), refers));
    }
    long open = sums.open(entry.row().sums());
    if (open > 0) {
      notes.add(words.say("ledger.note.open", String.valueOf(open)));
    }
    return String.join(words.say("ledger.note.and"), notes);
  }

  /** The table, what it comes to, and what might have been meant where nothing was found. */
  List<String> lines(Inventory inventory) {
    List<String> lines = new ArrayList<>(all == 0 ? List.of() : table.lines());
    if (all > MOST) {
      lines.add(words.say("ledger.more", String.valueOf(all - MOST)));
    }
    lines.add(words.say(all == 0 ? "ledger.none" : "ledger.count", String.valueOf(all)));
    if (all > 0 && sought.standing() != Sought.Standing.CORRECTED) {
      lines.addAll(sum(inventory.totals(sought, List.of())));
    }
    lines.addAll(new LedgerDoubts(words).lines(sought, inventory, all == 0));
    return lines;
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
    if (line.open() > 0) {
      lines.add(words.say("ledger.sum.open", String.valueOf(line.open())));
    }
    return lines;
  }
}
