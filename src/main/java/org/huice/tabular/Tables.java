package org.huice.tabular;

import java.io.OutputStream;

/** Makes writers of tables. None of them closes the stream it writes to. */
public final class Tables {
  private Tables() {}

  /**
   * A workbook of Excel 2007 and later (ECMA-376, Office Open XML), in memory that does not grow
   * with the number of rows.
   *
   * <p>A sheet with more rows than Excel can hold goes on in another one: 裁定, 裁定2, 裁定3.
   *
   * <p>Excel counts in binary numbers of 15 decimal digits. A number of at most 15 digits, with all
   * its decimals, is therefore written as a number and exact, such as any amount below 10 万亿元 to
   * the 分; one of more digits is written as text, so that none is lost.
   *
   * <p>No cell holds more than 32,767 characters; a longer text is cut and ends with “…”. What a
   * cell cannot hold is shown in its place: control characters as ␇, half of a surrogate pair as �.
   */
  public static TableWriter xlsx(OutputStream out) {
    return new XlsxWriter(out);
  }

  /**
   * A table of comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel
   * knows the encoding. It holds one table only.
   *
   * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front of it (OWASP,
   * “CSV Injection”); a number does not.
   */
  public static TableWriter csv(OutputStream out) {
    return new CsvWriter(out);
  }
}
