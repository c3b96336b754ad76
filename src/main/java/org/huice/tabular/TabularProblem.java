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
  /** A hidden sheet with facts. */
  HIDDEN_SHEET,
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
  /** A row without its key. */
  ROW_WITHOUT_KEY,
  /** Two rows of one applicant. */
  APPLICANT_TWICE,
  /** A row that belongs to nobody. */
  ORPHAN_ROW,
  /** Merged cells in a row. */
  MERGED_CELLS,
  /** A value under no header. */
  NO_HEADER,
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
  LIST_EMPTY
}
