package org.huice.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Characters that no text of ours may hold. */
final class Characters {
  private Characters() {}

  /** {@code U+0007}. */
  static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Half of a surrogate pair in a text, which an escape can bring about. */
  static Optional<String> half(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int codePoint = text.codePointAt(i++);
        if (codePoint <= Character.MAX_VALUE) {
          return Optional.of(code(codePoint));
        }
      }
    }
    return Optional.empty();
  }

  /** A character in a text that cannot be seen, turns it around or breaks its line. */
  static Optional<String> hidden(String text) {
    return first(text, Characters::isHidden);
  }

  /** Without a stream: every word of every file is looked at. */
  private static Optional<String> first(String text, IntPredicate unfit) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (unfit.test(codePoint)) {
        return Optional.of(code(codePoint));
      }
    }
    return Optional.empty();
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** A control character in a text, other than the line feed and the tab. */
  static Optional<String> control(String text) {
    return first(text, c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
