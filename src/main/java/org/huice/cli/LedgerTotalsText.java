package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.huice.audit.Repeats;
import org.huice.audit.Totals;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.huice.tabular.TableWriter;

/** Sums of a ledger as a table, on the screen or in a file. */
final class LedgerTotalsText {
  private final Words words;
  private final Totals totals;
  private final Repeats repeats;
  private final List<LedgerPool> pools;

  LedgerTotalsText(Words words, Totals totals, Repeats repeats, List<LedgerPool> pools) {
    this.words = words;
    this.totals = totals;
    this.repeats = repeats;
    this.pools = pools;
  }

  /** A column of sums. */
  private record Money(String key, Function<Totals.Line, BigDecimal> of) {}

  /** Those under “不超过” only where there is one, so that the table stays narrow. */
  private List<Money> money() {
    List<Money> columns = new ArrayList<>();
    columns.add(new Money("granted", Totals.Line::granted));
    some(columns, new Money("grantedAtMost", Totals.Line::grantedAtMost));
    columns.add(new Money("charged", Totals.Line::charged));
    some(columns, new Money("chargedAtMost", Totals.Line::chargedAtMost));
    columns.add(new Money("paid", Totals.Line::paid));
    some(columns, new Money("overpaid", Totals.Line::overpaid));
    some(columns, new Money("openAtMost", Totals.Line::openAtMost));
    return columns;
  }

  private void some(List<Money> columns, Money column) {
    if (column.of().apply(totals.all()).signum() != 0) {
      columns.add(column);
    }
  }

  /** The lines; the money of each in columns, the sum of all below. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (totals.lines().isEmpty()) {
      lines.add(words.say("ledger.totals.none"));
    } else {
      lines.addAll(table().lines());
    }
    lines.addAll(notes());
    pools.forEach(pool -> lines.add(pool.line(words)));
    return lines;
  }

  private Table table() {
    List<String> heads = new ArrayList<>(totals.by().stream().map(this::head).toList());
    Set<Integer> right = new HashSet<>();
    for (Money column : money()) {
      right.add(heads.size());
      heads.add(words.say("ledger.column." + column.key()));
    }
    for (String count : List.of("awards", "open")) {
      right.add(heads.size());
      heads.add(words.say("ledger.column." + count));
    }
    Table table = new Table(heads, right);
    totals.lines().forEach(line -> table.add(cells(line, named(line.key())), List.of()));
    if (!totals.by().isEmpty()) {
      List<String> key = new ArrayList<>(totals.by().stream().map(one -> "").toList());
      key.set(0, words.say("ledger.totals.all"));
      table.add(cells(totals.all(), key), List.of());
    }
    return table;
  }

  private String head(Totals.By by) {
    return words.say("ledger.by." + by.name().toLowerCase(Locale.ROOT));
  }

  private List<String> named(List<String> key) {
    return key.stream().map(word -> word.isEmpty() ? words.say("ledger.erased") : word).toList();
  }

  private List<String> cells(Totals.Line line, List<String> key) {
    List<String> cells = new ArrayList<>(key);
    money().forEach(column -> cells.add(NumberText.yuan(column.of().apply(line))));
    cells.add(String.valueOf(line.awards()));
    cells.add(String.valueOf(line.open()));
    return cells;
  }

  /** How to read the sums: only what counts, and what that leaves out. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>(List.of(words.say("ledger.totals.how")));
    if (totals.corrected() > 0) {
      notes.add(words.say("ledger.sum.corrected", String.valueOf(totals.corrected())));
    }
    notes.addAll(new LedgerTotalsNotes(words).lines(totals));
    notes.addAll(new LedgerTotalsNotes(words).lines(repeats));
    if (totals.erased() > 0) {
      notes.add(words.say("ledger.sum.erased", String.valueOf(totals.erased())));
    }
    return notes;
  }

  /** The same in a file, every column of it. */
  void write(LedgerSheetFiles.Format format, TableWriter writer) {
    List<Column> columns = new ArrayList<>();
    totals.by().forEach(by -> columns.add(new Column(head(by), 24, Kind.TEXT)));
    for (String key :
        List.of(
            "granted",
            "grantedAtMost",
            "charged",
            "chargedAtMost",
            "paid",
            "overpaid",
            "openAtMost")) {
      columns.add(new Column(words.say("ledger.column." + key), 20, Kind.MONEY));
    }
    for (String key : List.of("awards", "open")) {
      columns.add(new Column(words.say("ledger.column." + key), 10, Kind.NUMBER));
    }
    writer.sheet(words.say("ledger.sheet.totals"), columns);
    totals.lines().forEach(line -> writer.row(row(line)));
  }

  private List<Object> row(Totals.Line line) {
    List<Object> row = new ArrayList<>();
    line.key().forEach(word -> row.add(word.isEmpty() ? words.say("ledger.erased") : word));
    row.addAll(
        List.of(
            line.granted(),
            line.grantedAtMost(),
            line.charged(),
            line.chargedAtMost(),
            line.paid(),
            line.overpaid(),
            line.openAtMost(),
            line.awards(),
            line.open()));
    return row;
  }
}
