package org.huice.cli;

import java.util.List;
import org.huice.audit.Inventory;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.huice.tabular.TableWriter;

/** Entries in a file, as a table. */
final class LedgerListSheets {
  private final Words words;
  private final Inventory inventory;
  private final Sought sought;
  private final RulingNames names;

  LedgerListSheets(Words words, Inventory inventory, Sought sought, RulingNames names) {
    this.words = words;
    this.inventory = inventory;
    this.sought = sought;
    this.names = names;
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
            column("atMost", 18, Kind.MONEY),
            column("bound", 12, Kind.TEXT),
            column("paidOf", 18, Kind.MONEY),
            column("overpaid", 18, Kind.MONEY),
            column("correctedBy", 12, Kind.NUMBER),
            column("refers", 14, Kind.TEXT),
            column("seeAlso", 14, Kind.TEXT),
            column("rules", 72, Kind.TEXT)));
    LedgerSums sums = new LedgerSums(words, sought.policy());
    LedgerListRows rows =
        new LedgerListRows(
            words, sums, inventory.repeats(Sought.ALL.knownAt(sought.knownAt())), names);
    inventory.list(sought, entry -> rows.of(entry).forEach(writer::row));
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(words.say("ledger.column." + key), width, kind);
  }
}
