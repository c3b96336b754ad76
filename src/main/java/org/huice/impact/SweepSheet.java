package org.huice.impact;

import static org.huice.tabular.Column.Kind.MONEY;
import static org.huice.tabular.Column.Kind.NUMBER;
import static org.huice.tabular.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huice.page.Words;
import org.huice.tabular.Column;
import org.jspecify.annotations.Nullable;

/** The sheet of a workbook that has a row for each value of a sweep. */
record SweepSheet(Words words, Sentences sentences, Sheets sheets) {
  /** The rules as they are first, then each value. */
  void points(Sweep sweep) {
    sheets.begin(
        "sweep",
        List.of(
            new Column(sweep.parameter() + " " + sweep.unit(), Sheets.MIDDLE, TEXT),
            sheets.column("head", Sheets.MIDDLE, MONEY),
            sheets.column("change", Sheets.MIDDLE, MONEY),
            sheets.column("change.exact", Sheets.MIDDLE, MONEY),
            sheets.column("change.atMost", Sheets.MIDDLE, MONEY),
            sheets.column("unknown", Sheets.NARROW, NUMBER),
            sheets.column("headCharged", Sheets.MIDDLE, MONEY),
            new Column(sentences.kind(Change.WINNER), Sheets.NARROW, NUMBER),
            new Column(sentences.kind(Change.LOSER), Sheets.NARROW, NUMBER),
            sheets.column("granted", Sheets.NARROW, NUMBER),
            sheets.column("open", Sheets.NARROW, NUMBER),
            sheets.column("pending", Sheets.MIDDLE, MONEY)));
    boolean determined = sweep.current() != null;
    sheets.tables().row(point(words.say("impact.sweep.base"), sweep.base(), determined));
    for (SweepPoint point : sweep.points()) {
      BigDecimal value = point.value();
      sheets.tables().row(point(value == null ? "" : value.toPlainString(), point, determined));
    }
  }

  private static List<@Nullable Object> point(String name, SweepPoint point, boolean determined) {
    Split change = point.change().granted();
    // An empty cell, since a 0 would say that it costs nothing more.
    boolean known = change.total().signum() != 0 || (determined && point.opened() == 0);
    return Arrays.asList(
        name,
        point.sums().granted().total(),
        known ? change.total() : null,
        known ? change.exact() : null,
        known ? change.atMost() : null,
        point.opened(),
        point.sums().charged().total(),
        point.winners(),
        point.losers(),
        point.granted(),
        point.open(),
        point.pending().total());
  }
}
