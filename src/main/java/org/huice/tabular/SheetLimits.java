package org.huice.tabular;

/** How large a sheet may be: what the program allows that most clerks use. */
final class SheetLimits {
  /** Rows of a sheet. */
  static final int ROWS = 1_048_576;

  /** Columns of a sheet. */
  static final int COLUMNS = 16_384;

  /** UTF-16 units of a cell. */
  static final int CELL = 32_767;

  /** Sheets of a workbook. */
  static final int SHEETS = 255;

  /** Relations of a part of a workbook: each names another part, or a page elsewhere. */
  static final int RELATIONS = 10_000;

  /** Formats of a workbook. */
  static final int FORMATS = 65_490;

  /**
   * Bytes of all shared texts of a workbook: 96 MB, which are in memory twice at most, while they
   * grow, so that the rest of a run fits in 512 MB beside them.
   */
  static final int SHARED_TEXT = 96 << 20;

  /** Characters of the name of a sheet. */
  static final int NAME = 31;

  private SheetLimits() {}
}
