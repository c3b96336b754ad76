package org.huice.tabular;

import org.huice.problem.ProblemCode;

/** What can be wrong with a register before its facts are checked. */
public enum TabularProblem implements ProblemCode {
  /** There is no such file. */
  NO_FILE,
  /** The file cannot be read. */
  UNREADABLE,
  /** An extension of no register. */
  UNKNOWN_FORMAT,
  /** A folder without CSV files. */
  EMPTY_FOLDER,
  /** Neither UTF-8 nor GB18030. */
  ENCODING_UNKNOWN,
  /** A line of JSON longer than a JSON file may be. */
  LINE_TOO_LONG,
  /** A line with bytes that are no text. */
  LINE_NOT_TEXT,
  /** Quotes of a CSV file that are never closed. */
  QUOTE_OPEN,
  /** A workbook of before 2007, or one with a password. */
  OLD_EXCEL,
  /** A web page under the name of a workbook. */
  PAGE_NOT_XLSX,
  /** Something else under the name of a workbook. */
  NOT_XLSX,
  /** A workbook whose parts are damaged. */
  DAMAGED_XLSX,
  /** A part of a workbook with a document type or entities. */
  FOREIGN_XML,
  /** An archive that becomes too large. */
  ARCHIVE_BOMB,
  /** A workbook with more text than fits in memory. */
  WORKBOOK_TOO_LARGE,
  /** More sheets than a workbook may have. */
  TOO_MANY_SHEETS,
  /** More relations than a part of a workbook may have. */
  TOO_MANY_RELATIONS,
  /** More rows than a sheet has. */
  TOO_MANY_ROWS,
  /** More columns than a sheet has. */
  TOO_MANY_COLUMNS,
  /** More characters than a cell has. */
  CELL_TOO_LONG,
  /** No sheet with applicants. */
  NO_APPLICANT_SHEET,
  /** A sheet whose name does not say whose it is. */
  WHICH_APPLICANT,
  /** A sheet that could belong to several lists. */
  WHICH_LIST,
  /** A sheet whose name is that of no fact type. */
  UNKNOWN_SHEET,
  /** A sheet that is named and not there. */
  SHEET_WITHOUT_PART,
  /** A hidden sheet with facts. */
  HIDDEN_SHEET,
  /** A hidden sheet that nobody knows: a notice. */
  HIDDEN_SHEET_LEFT_OUT,
  /** Hidden rows, which are read: a notice. */
  HIDDEN_ROWS,
  /** Hidden columns, which are read: a notice. */
  HIDDEN_COLUMNS,
  /** No column with the key. */
  NO_KEY_COLUMN,
  /** A header that is no field. */
  UNKNOWN_COLUMN,
  /** Two columns of one field. */
  COLUMN_TWICE,
  /** A unit in a header that there is not. */
  UNIT_UNKNOWN,
  /** A unit in the header of a field without unit. */
  UNIT_NOT_DUE,
  /** A unit in a header that does not convert. */
  UNIT_OTHER,
  /** No unit in the header of figures that may be meant in several. */
  UNIT_DUE,
  /** No unit in the header of figures that can be meant in one only: a notice. */
  UNIT_ASSUMED,
  /** A row without its key. */
  ROW_WITHOUT_KEY,
  /** A row of facts above the headers. */
  ROW_ABOVE_HEADERS,
  /** Rows above the headers that hold no facts: a notice. */
  TITLES_LEFT_OUT,
  /** Two rows of one applicant. */
  APPLICANT_TWICE,
  /** A row that belongs to nobody. */
  ORPHAN_ROW,
  /** Whose key is all but that of a row that belongs to nobody. */
  ORPHAN_LIKE,
  /** More rows that belong to nobody than applicants are looked for: a notice. */
  ORPHANS_TOO_MANY,
  /** A row that belongs to nobody and was probably meant for an applicant: a mark. */
  ROW_LIKELY_MISSED,
  /** A row without key below one of the applicant: a mark. */
  ROW_BELOW_MISSED,
  /** Merged cells in a row. */
  MERGED_CELLS,
  /** A value under no header. */
  NO_HEADER,
  /** Something else where evidence is due. */
  EVIDENCE_CELL_DUE,
  /** Evidence of a field without value. */
  EVIDENCE_OF_NOTHING,
  /** A formula where a value is due. */
  FORMULA_CELL,
  /** {@code #N/A} and the like. */
  ERROR_CELL,
  /** A cell without a readable value. */
  BROKEN_CELL,
  /** A number where text is due, whose digits may be lost. */
  NUMBER_IN_TEXT,
  /** A code as a number with an exponent. */
  DIGITS_LOST,
  /** A day, or yes or no, where text is due. */
  TEXT_CELL_DUE,
  /** Something else where a number is due. */
  NUMBER_CELL_DUE,
  /** A broken number where a whole one is due. */
  WHOLE_CELL_DUE,
  /** A percentage of something that is no share. */
  PERCENT_NOT_DUE,
  /** Something else where a day is due. */
  DAY_DUE,
  /** Something else where yes or no is due. */
  YES_OR_NO_DUE,
  /** Something else where some or none is due. */
  PRESENCE_DUE,
  /** Rows of a list that should have none. */
  LIST_NOT_EMPTY,
  /** No row of a list that should have some. */
  LIST_EMPTY;

  /** Whether it names first the header of a cell, or its field, and then what stands there. */
  public boolean tellsCell() {
    return this == EVIDENCE_CELL_DUE
        || (compareTo(FORMULA_CELL) >= 0 && compareTo(PRESENCE_DUE) <= 0);
  }
}
