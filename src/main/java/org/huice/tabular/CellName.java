package org.huice.tabular;

import org.huice.problem.Place;

/** The name of a cell as a spreadsheet shows it: {@code 能源项目!D7}. */
public final class CellName {
  private static final int LETTERS = 26;

  private CellName() {}

  /**
   * The cell at a place of a register.
   *
   * @param place its file is {@code 名册.xlsx[能源项目]} for a sheet, else {@code 企业.csv}; without a
   *     column the row is named, without a row the sheet
   */
  public static String of(Place place) {
    String sheet = sheet(place);
    String cell =
        (place.column() > 0 ? letters(place.column()) : "")
            + (place.line() > 0 ? Integer.toString(place.line()) : "");
    return cell.isEmpty() ? sheet : sheet + "!" + cell;
  }

  /** The name of the sheet of a place; for a file without sheets the name of the file. */
  public static String sheet(Place place) {
    String file = place.file();
    int bracket = file.indexOf('[');
    return bracket > 0 && file.endsWith("]")
        ? file.substring(bracket + 1, file.length() - 1)
        : file;
  }

  /** The letters of a column counted from 1: {@code D}, {@code AA}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  /**
   * The column of some letters, counted from 1.
   *
   * @return 0 if they are no letters, or more than any spreadsheet has
   */
  static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < 'A' || c > 'Z' || i > 3) {
        return 0;
      }
      column = column * LETTERS + (c - 'A' + 1);
    }
    return column;
  }
}
