package org.huice.problem;

import java.util.Locale;

/**
 * Text of others as a terminal may show it: what cannot be seen, turns the text around or steers
 * the terminal is written by its number, and what is long is cut.
 */
final class Visible {
  private static final int LONGEST = 1_000;

  private Visible() {}

  /** The text itself where nothing in it is hidden and it is not long. */
  static String of(String text) {
    if (text.length() <= LONGEST && text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
    return text.codePointCount(0, text.length()) > LONGEST
        ? shown.append('…').toString()
        : shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    if (isHidden(character)) {
      shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", character));
    } else {
      shown.appendCodePoint(character);
    }
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
