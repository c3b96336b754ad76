package org.huice.impact;

import static org.huice.tabular.Column.Kind.MONEY;
import static org.huice.tabular.Column.Kind.NUMBER;
import static org.huice.tabular.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.List;
import org.huice.page.Words;
import org.huice.tabular.Column;

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
            sheets.column("headCharged", Sheets.MIDDLE, MONEY),
            new Column(sentences.kind(Change.WINNER), Sheets.NARROW, NUMBER),
            new Column(sentences.kind(Change.LOSER), Sheets.NARROW, NUMBER),
            sheets.column("granted", Sheets.NARROW, NUMBER),
            sheets.column("open", Sheets.NARROW, NUMBER),
            sheets.column("pending", Sheets.MIDDLE, MONEY)));
    sheets.tables().row(point(words.say("impact.sweep.base"), sweep.base()));
    for (SweepPoint point : sweep.points()) {
      BigDecimal value = point.value();
      sheets.tables().row(point(value == null ? "" : value.toPlainString(), point));
    }
  }

  private static List<Object> point(String name, SweepPoint point) {
    Split change = point.change().granted();
    return List.of(
        name,
        point.sums().granted().total(),
        change.total(),
        change.exact(),
        change.atMost(),
        point.sums().charged().total(),
        point.winners(),
        point.losers(),
        point.granted(),
        point.open(),
        point.pending().total());
  }
}
