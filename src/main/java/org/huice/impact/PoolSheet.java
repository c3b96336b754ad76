package org.huice.impact;

import static org.huice.tabular.Column.Kind.LONG_TEXT;
import static org.huice.tabular.Column.Kind.MONEY;
import static org.huice.tabular.Column.Kind.NUMBER;
import static org.huice.tabular.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of a workbook that has a row for each claim of which a pool leaves something else. */
record PoolSheet(PoolLines said, Sheets sheets) {
  void changed(List<PoolDelta> pools) {
    sheets.begin(
        "pools",
        List.of(
            sheets.column("pool", Sheets.WIDE, TEXT),
            sheets.column("entry", Sheets.NARROW, NUMBER),
            sheets.column("applicant", Sheets.WIDE, TEXT),
            sheets.column("name", Sheets.WIDE, TEXT),
            sheets.column("policy", Sheets.WIDE, TEXT),
            sheets.column("clause", Sheets.MIDDLE, TEXT),
            sheets.column("subject", Sheets.WIDE, TEXT),
            sheets.column("award.base", Sheets.MIDDLE, MONEY),
            sheets.column("award.head", Sheets.MIDDLE, MONEY),
            sheets.column("change", Sheets.MIDDLE, MONEY),
            sheets.column("why", Sheets.WIDEST, LONG_TEXT)));
    for (PoolDelta pool : pools) {
      pool.changed().forEach(change -> sheets.tables().row(row(pool, change)));
    }
  }

  private List<@Nullable Object> row(PoolDelta pool, PoolChange change) {
    return Arrays.asList(
        pool.pool(),
        change.entry(),
        change.applicant(),
        change.name(),
        change.policy(),
        change.clause(),
        change.subject(),
        yuan(change.base()),
        yuan(change.head()),
        change.isOpen() ? null : change.gain(),
        said.why(change));
  }

  private static @Nullable BigDecimal yuan(@Nullable PoolShare share) {
    return share == null ? null : share.yuan();
  }
}
