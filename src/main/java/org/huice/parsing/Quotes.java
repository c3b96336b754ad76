package org.huice.parsing;

/** Finds where a string ends, whichever quotes were typed. */
final class Quotes {
  private Quotes() {}

  /**
   * The offset of the quote that ends the string at {@code start}, or −1. A string that began as it
   * should may hold pairs of Chinese quotes.
   */
  static int closing(String text, int start, int endOfLine) {
    char opening = text.charAt(start);
    int pairs = 0;
    for (int i = start + 1; i < endOfLine; i++) {
      char c = text.charAt(i);
      boolean closes = opening == '"' ? c == '”' || c == '＂' : Glyph.isQuote(c);
      if (c == '"' || (opening == '\'' && c == '\'') || (closes && pairs == 0)) {
        return i;
      }
      pairs += closes ? -1 : c == '“' ? 1 : 0;
    }
    return -1;
  }
}
