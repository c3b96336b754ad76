package org.huice.tabular;

import java.util.BitSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which rows of a sheet have merged cells: one value there seems to stand in several cells. */
final class MergedCells {
  private final BitSet rows = new BitSet();

  /** The first row of a range and the range. */
  private final TreeMap<Integer, Range> ranges = new TreeMap<>();

  /** Remembers a range; rows and columns are counted from 1. */
  void add(Range range) {
    rows.set(range.firstRow(), range.lastRow() + 1);
    ranges.putIfAbsent(range.firstRow(), range);
  }

  /** The column in which merged cells of that row begin; 0 where it is not known, null if none. */
  @Nullable Integer column(int row) {
    if (!rows.get(row)) {
      return null;
    }
    var range = ranges.floorEntry(row);
    return range != null && range.getValue().lastRow() >= row ? range.getValue().firstColumn() : 0;
  }

  /** Cells that are merged, both ends included. */
  record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
