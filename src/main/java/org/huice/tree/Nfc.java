package org.huice.tree;

import java.text.Normalizer;

/** Unicode's form C, in which words that look the same are the same characters. */
public final class Nfc {
  private Nfc() {}

  /** The text in that form; itself where it is already. */
  public static String of(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is certain, without a look into the tables, that a character never composes,
   * decomposes or changes places, so that a text of such characters has the form. Nearly all texts
   * are, and to ask the tables takes longer than all else that is done with a short text.
   *
   * <p>Up to the first combining mark; quotation marks, arrows, signs and enclosed numbers;
   * ideographs and their punctuation; full-width ASCII.
   */
  public static boolean isPlain(char unit) {
    return unit < '\u0300'
        || (unit >= '\u4e00' && unit <= '\u9fff')
        || (unit >= '\u2010' && unit <= '\u2027')
        || (unit >= '\u2190' && unit <= '\u2328')
        || (unit >= '\u232b' && unit <= '\u27bf')
        || (unit >= '\u3000' && unit <= '\u3029')
        || (unit >= '\u3200' && unit <= '\u4dbf')
        || (unit >= '\uff01' && unit <= '\uff5e');
  }
}
