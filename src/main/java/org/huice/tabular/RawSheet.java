package org.huice.tabular;

import java.io.IOException;

/**
 * A sheet nobody has read yet: of a workbook, or a CSV file.
 *
 * @param name of the sheet, or of the file without its extension
 * @param file how places name it
 * @param hidden whether a person sees it
 * @param opener begins to read its rows
 */
record RawSheet(String name, String file, boolean hidden, Opener opener) {
  /** Begins to read rows. */
  interface Opener {
    SheetRows open() throws IOException;
  }

  /** Whether no cell of it holds anything. */
  boolean isEmpty() throws IOException {
    try (SheetRows rows = opener.open()) {
      return rows.next() == null;
    }
  }
}
