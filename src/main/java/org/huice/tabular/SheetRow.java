package org.huice.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet that is not empty.
 *
 * @param number counted from 1, as the spreadsheet shows it; in a CSV file the line
 * @param cells those that are not blank, by column
 */
record SheetRow(int number, List<SheetCell> cells) {
  /** The cell of a column counted from 1; null where it is blank. */
  @Nullable SheetCell cell(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      SheetCell cell = cells.get(middle);
      if (cell.column() == column) {
        return cell;
      }
      if (cell.column() < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
