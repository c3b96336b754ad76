package org.huice.tree;

import java.util.Locale;
import java.util.Optional;

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
    return text.codePoints().filter(Characters::isHidden).mapToObj(Characters::code).findFirst();
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
    return text.codePoints()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .mapToObj(Characters::code)
        .findFirst();
  }
}
