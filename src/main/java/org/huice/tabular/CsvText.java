package org.huice.tabular;

/** Texts as cells of a CSV file that somebody opens in a spreadsheet. */
final class CsvText {
  /** What a spreadsheet begins a formula with, and the full-width forms that it reads alike. */
  private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

  private static final String QUOTED = "\",;\t\r\n";

  private CsvText() {}

  /** The text as a cell, which no spreadsheet runs. */
  static String cell(String text) {
    String whole = CellText.whole(text);
    String safe = isFormula(whole) ? "'" + whole : whole;
    boolean quoted =
        safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || !safe.equals(safe.strip());
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  // Blanks before it do not keep every spreadsheet from running it.
  private static boolean isFormula(String text) {
    String shown = text.stripLeading();
    return (!text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0)
        || (!shown.isEmpty() && STARTERS.indexOf(shown.charAt(0)) >= 0);
  }
}
