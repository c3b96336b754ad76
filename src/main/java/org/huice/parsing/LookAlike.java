package org.huice.parsing;

import java.util.Optional;

/**
 * Letters of other alphabets that a reader takes for Latin ones, so that two names look the same
 * and are not; a narrow choice from the confusables of Unicode Technical Standard 39.
 */
public final class LookAlike {
  /** Cyrillic and Greek. */
  private static final String LETTERS =
      "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb"
          + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
          + "\u0405\u0406\u0408"
          + "\u03bf\u03bd\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f"
          + "\u03a1\u03a4\u03a5\u03a7";

  /** What each looks like. */
  private static final String LATIN =
      "aeopcyxsijh" + "ABEKMHOPCTYX" + "SIJ" + "ovABEZHIKMNO" + "PTYX";

  private LookAlike() {}

  /** The Latin letter that it looks like; empty where it looks like none. */
  public static Optional<String> of(int letter) {
    int found = LETTERS.indexOf(letter);
    return found < 0 ? Optional.empty() : Optional.of(LATIN.substring(found, found + 1));
  }

  /** Whether a name holds such a letter. */
  public static boolean isIn(String name) {
    return name.codePoints().anyMatch(letter -> of(letter).isPresent());
  }
}
