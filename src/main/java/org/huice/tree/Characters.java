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
    return text.codePoints()
        .filter(c -> Character.getType(c) == Character.SURROGATE)
        .mapToObj(Characters::code)
        .findFirst();
  }

  /** A control character in a text, other than the line feed and the tab. */
  static Optional<String> control(String text) {
    return text.codePoints()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .mapToObj(Characters::code)
        .findFirst();
  }
}
