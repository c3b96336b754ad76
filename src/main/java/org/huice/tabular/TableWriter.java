package org.huice.tabular;

import java.io.Closeable;
import java.util.List;

/**
 * Writes tables one after the other, row by row; not safe for several threads. What is given as
 * text is written as text, whatever it begins with: nothing that a register holds is ever run as a
 * formula. The same calls write the same bytes, on every day and in every time zone.
 */
public interface TableWriter extends Closeable {
  /**
   * Begins a table.
   *
   * @param name of the sheet; what no sheet may be called is changed
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void sheet(String name, List<Column> columns);

  /**
   * Writes one row of the table begun last.
   *
   * @param cells one for each column: String, BigDecimal, Integer, Long, LocalDate, Boolean or null
   *     for none
   * @throws IllegalStateException if no table was begun
   * @throws IllegalArgumentException if there are more cells than columns, or one of another type
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void row(List<?> cells);
}
