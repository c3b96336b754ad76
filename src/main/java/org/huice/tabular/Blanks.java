package org.huice.tabular;

import java.text.Normalizer;

/** Blanks that nobody sees, and texts in the form in which they are compared. */
final class Blanks {
  private Blanks() {}

  /** Without white space, unbreakable spaces and marks of width 0 at either end. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == 0xA0 || c == 0x202F || c == 0x200B || c == 0xFEFF;
  }

  /** A name or key in Unicode normalization form C, without blanks around it. */
  static String name(String text) {
    return Normalizer.normalize(strip(text), Normalizer.Form.NFC);
  }

  /** With half-width letters, digits and signs, without blanks around it. */
  static String narrow(String text) {
    return strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }
}
