package org.huice.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.audit.Inventory;
import org.huice.audit.Listed;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.huice.tabular.TableWriter;
import org.jspecify.annotations.Nullable;

/** Entries in a file: a row for each ruling and payment, and one for an entry that has none. */
final class LedgerListSheets {
  private final Words words;
  private final Inventory inventory;
  private final Sought sought;
  private final LedgerSums sums;
  private final RulingNames names;

  LedgerListSheets(Words words, Inventory inventory, Sought sought, RulingNames names) {
    this.words = words;
    this.inventory = inventory;
    this.sought = sought;
    this.names = names;
    this.sums = new LedgerSums(words, sought.policy());
  }

  /** The one table of it. */
  void write(LedgerSheetFiles.Format format, TableWriter writer) {
    writer.sheet(
        words.say("ledger.sheet.entries"),
        List.of(
            column("number", 8, Kind.NUMBER),
            column("kind", 10, Kind.TEXT),
            column("time", 20, Kind.TEXT),
            column("applicant", 28, Kind.TEXT),
            column("name", 32, Kind.TEXT),
            column("day", 12, Kind.DAY),
            column("policy", 20, Kind.TEXT),
            column("clause", 14, Kind.TEXT),
            column("subject", 28, Kind.TEXT),
            column("ruling", 14, Kind.TEXT),
            column("amount", 18, Kind.MONEY),
            column("bound", 8, Kind.TEXT),
            column("correctedBy", 12, Kind.NUMBER),
            column("refers", 14, Kind.TEXT),
            column("rules", 72, Kind.TEXT)));
    inventory.list(sought, entry -> rows(entry, writer));
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(words.say("ledger.column." + key), width, kind);
  }

  private void rows(Listed entry, TableWriter writer) {
    List<Sum> meant = entry.row().sums().stream().filter(sums::isMeant).toList();
    meant.forEach(sum -> writer.row(row(entry, sum)));
    if (meant.isEmpty()) {
      writer.row(row(entry, null));
    }
  }

  private List<@Nullable Object> row(Listed entry, @Nullable Sum sum) {
    IndexRow row = entry.row();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(entry.number());
    cells.add(LedgerWords.kind(words, row.kind()));
    cells.add(KnownAt.beijing(row.time()));
    cells.add(entry.isErased() ? words.say("ledger.erased") : row.applicant());
    cells.add(row.name());
    cells.add(row.asOf() == null ? null : LocalDate.parse(row.asOf()));
    cells.add(sum == null ? null : sum.policy());
    cells.add(sum == null ? null : sum.clause());
    cells.add(sum == null ? null : sum.subject());
    cells.add(
        sum == null ? null : names.of(sum.ruling(), row.ruleSet(), sum.policy(), sum.clause()));
    cells.add(amount(sum));
    cells.add(sum != null && sum.ceiling() ? words.say("pool.bound") : "");
    cells.add(entry.correctedBy());
    cells.add(row.refers().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    cells.add(row.ruleSet());
    return cells;
  }

  private static @Nullable BigDecimal amount(@Nullable Sum sum) {
    Long fen = sum == null ? null : sum.fen();
    return fen == null ? null : LedgerSums.yuan(fen);
  }
}
