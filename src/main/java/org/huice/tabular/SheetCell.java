package org.huice.tabular;

/**
 * One cell of a sheet that is not blank.
 *
 * @param column counted from 1
 * @param kind what the file says it is
 * @param text what stands in it, without blanks around it; of a number its exact decimal
 */
record SheetCell(int column, Kind kind, String text) {
  /** What a cell is by the file it stands in. */
  enum Kind {
    /** Text of a workbook. */
    TEXT,
    /** A number of a workbook, in plain decimals. */
    NUMBER,
    /** A number of a workbook that is shown as a percentage; the text is the bare number. */
    PERCENT,
    /** A day of a workbook: {@code 2025-01-31}. */
    DAY,
    /** {@code true} or {@code false} of a workbook. */
    FLAG,
    /** A formula; the text is what it is worth. */
    FORMULA,
    /** An error, such as {@code #N/A}. */
    ERROR,
    /** A number that no decimal can be read from. */
    BROKEN,
    /** Whatever stands between two delimiters of a CSV file. */
    UNTYPED
  }
}
