package org.huice.dossier;

import org.huice.tree.Nfc;

/** A text of which nothing has to be told: visible, without halves of characters, not blank. */
final class CleanText {
  private CleanText() {}

  /**
   * The text in form C.
   *
   * @throws NotClean if it is none
   */
  static String of(String text) {
    boolean blank = true;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if ((unit > ' ' && unit <= '~') || isCommon(unit)) {
        blank = false;
      } else {
        refuse(unit);
        blank &= Character.isWhitespace(unit);
        plain &= Nfc.isPlain(unit);
      }
    }
    if (blank) {
      throw NotClean.here();
    }
    return plain ? text : Nfc.of(text);
  }

  /** Ideographs of everyday use. */
  private static boolean isCommon(char unit) {
    return unit >= '\u4e00' && unit <= '\u9fff';
  }

  private static void refuse(char unit) {
    switch (Character.getType(unit)) {
      case Character.SURROGATE,
          Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          throw NotClean.here();
      default -> {
        // Any other may stand in a text.
      }
    }
  }
}
