package org.huice.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What may stand in a row. */
final class Cells {
  private Cells() {}

  /** Refuses a row that does not fit its table. */
  static void check(List<?> cells, int columns) {
    if (columns < 0) {
      throw new IllegalStateException("No table was begun");
    }
    if (cells.size() > columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    for (Object cell : cells) {
      if (cell != null && !isKnown(cell)) {
        throw new IllegalArgumentException("No cell holds " + cell.getClass());
      }
    }
  }

  private static boolean isKnown(Object cell) {
    return cell instanceof String
        || cell instanceof BigDecimal
        || cell instanceof Integer
        || cell instanceof Long
        || cell instanceof LocalDate
        || cell instanceof Boolean;
  }
}
