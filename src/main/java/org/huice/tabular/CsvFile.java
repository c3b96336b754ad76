package org.huice.tabular;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.huice.problem.Place;

/**
 * A CSV file: how it is encoded, and what stands between its cells.
 *
 * @param path where it is
 * @param name what places name
 */
record CsvFile(Path path, String name, TextEncoding encoding, char delimiter) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** Where one looks for the delimiter: the first line that is not blank, up to this length. */
  private static final int HEAD = 1 << 16;

  /**
   * Finds out how a file is written.
   *
   * @throws Refusal if it is no text that can be read
   */
  static CsvFile of(Path path, String name) throws IOException {
    TextEncoding encoding = TextEncoding.of(path, Place.of(name));
    try (Reader reader = encoding.open(path)) {
      return new CsvFile(path, name, encoding, delimiter(reader));
    }
  }

  /** The one that stands most often in the first line, outside quotes; a comma where none does. */
  private static char delimiter(Reader reader) throws IOException {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0, c = reader.read(); i < HEAD && c >= 0; i++, c = reader.read()) {
      boolean end = !quoted && (c == '\n' || c == '\r');
      if (end && !blank) {
        break;
      }
      quoted = (c == '"') != quoted;
      blank = blank && Character.isWhitespace(c);
      count(counts, c, quoted);
    }
    return most(counts);
  }

  private static void count(int[] counts, int c, boolean quoted) {
    for (int d = 0; d < DELIMITERS.length; d++) {
      if (!quoted && c == DELIMITERS[d]) {
        counts[d]++;
      }
    }
  }

  private static char most(int[] counts) {
    int best = 0;
    for (int d = 1; d < DELIMITERS.length; d++) {
      if (counts[d] > counts[best]) {
        best = d;
      }
    }
    return DELIMITERS[best];
  }

  /** Its rows. */
  SheetRows rows() throws IOException {
    return new CsvRows(encoding.open(path), name, delimiter);
  }

  /** How it is written, as messages name it: {@code GB18030}, {@code UTF-8 ;}. */
  String found() {
    return switch (delimiter) {
      case ',' -> encoding.title();
      case '\t' -> encoding.title() + " TAB";
      default -> encoding.title() + " " + delimiter;
    };
  }
}
