package org.huice.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet with its rows spooled and found by the key of their applicant. */
final class LoadedSheet implements Closeable {
  private final SheetLayout layout;
  private final Spool spool;
  private final Map<RowKey, KeyIndex> indexes = new HashMap<>();
  private final BitSet claimed = new BitSet();
  private MergedCells merged = new MergedCells();
  private HiddenCells hidden = new HiddenCells();

  private LoadedSheet(SheetLayout layout, Spool spool) {
    this.layout = layout;
    this.spool = spool;
  }

  /** Reads all further rows of a sheet behind its headers. */
  static LoadedSheet of(SheetLayout layout, SheetRows rows) throws IOException {
    return of(layout, rows, new Spool());
  }

  /** The same with a spool that is closed with it. */
  static LoadedSheet of(SheetLayout layout, SheetRows rows, Spool spool) throws IOException {
    LoadedSheet sheet = new LoadedSheet(layout, spool);
    try {
      sheet.load(rows);
      return sheet;
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, sheet);
      throw failed;
    }
  }

  private void load(SheetRows rows) throws IOException {
    keys().forEach(key -> indexes.put(key, new KeyIndex()));
    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
      if (isOnlyRemarks(row)) {
        continue;
      }
      spool.add(row);
      for (Map.Entry<RowKey, KeyIndex> index : indexes.entrySet()) {
        index.getValue().add(index.getKey().of(row));
      }
    }
    spool.finish();
    indexes.values().forEach(KeyIndex::finish);
    merged = rows.merged();
    hidden = rows.hidden();
  }

  /** For applicants their own key, else that of each kind of applicant. */
  private List<RowKey> keys() {
    return layout.nesting().depth() == 0
        ? List.of(layout.key())
        : layout.owners().stream().map(owner -> owner.key(0)).toList();
  }

  private boolean isOnlyRemarks(SheetRow row) {
    return row.cells().stream().allMatch(cell -> layout.remarks().contains(cell.column()));
  }

  /** What its columns hold. */
  SheetLayout layout() {
    return layout;
  }

  /** Its rows and columns that nobody sees. */
  HiddenCells hidden() {
    return hidden;
  }

  /** How many rows there are. */
  int size() {
    return spool.size();
  }

  /** The row of that number, counted from 0. */
  SheetRow row(int index) throws IOException {
    return spool.row(index);
  }

  /** The rows whose columns {@code by} hold that key, in order. */
  List<Integer> find(RowKey by, String key) throws IOException {
    KeyIndex index = indexes.get(by);
    List<Integer> found = new ArrayList<>();
    if (index != null) {
      for (int row = index.first(key); row >= 0; row = index.next(row)) {
        if (key.equals(by.of(spool.row(row)))) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** The keys that those columns hold. */
  KeyIndex index(RowKey by) {
    KeyIndex index = indexes.get(by);
    if (index == null) {
      throw new IllegalArgumentException("no index of " + by.headers());
    }
    return index;
  }

  /** The first row but that one whose columns {@code by} hold that key; -1 if there is none. */
  int other(RowKey by, String key, int than) throws IOException {
    KeyIndex index = indexes.get(by);
    int row = index == null ? -1 : index.first(key);
    while (index != null && row >= 0 && (row == than || !key.equals(by.of(spool.row(row))))) {
      row = index.next(row);
    }
    return row;
  }

  /** Remembers that a row belongs to an applicant. */
  void claim(int row) {
    claimed.set(row);
  }

  /** The next row from that one on that belongs to no applicant; the number of rows if none. */
  int unclaimed(int from) {
    return Math.min(claimed.nextClearBit(from), size());
  }

  /** The column in which merged cells of a row begin; null where it has none. */
  @Nullable Integer merged(SheetRow row) {
    return merged.column(row.number());
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
