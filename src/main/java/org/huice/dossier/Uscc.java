package org.huice.dossier;

/**
 * The unified social credit code of GB 32100-2015: 17 characters and a check character, computed
 * modulo 31 over an alphabet without I, O, S, V and Z.
 */
public final class Uscc {
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  static final int LENGTH = 18;
  private static final int MODULUS = 31;

  /** The weight of a position is this to the power of the position, modulo 31. */
  private static final int GENERATOR = 3;

  private Uscc() {}

  /** Whether it has 18 characters, all of the alphabet. */
  public static boolean isWellFormed(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (ALPHABET.indexOf(code.charAt(i)) < 0) {
        return false;
      }
    }
    return code.length() == LENGTH;
  }

  /** Whether it is well-formed and its last character is the one the others ask for. */
  public static boolean isValid(String code) {
    return isWellFormed(code) && checkCharacter(code) == code.charAt(LENGTH - 1);
  }

  /**
   * The check character of the first 17 characters.
   *
   * @throws IllegalArgumentException if there are fewer, or one is not of the alphabet
   */
  public static char checkCharacter(String code) {
    if (code.length() < LENGTH - 1) {
      throw new IllegalArgumentException("17 characters are needed, not " + code.length());
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += value(code.charAt(i)) * weight;
      weight = weight * GENERATOR % MODULUS;
    }
    return ALPHABET.charAt(Math.floorMod(-sum, MODULUS));
  }

  private static int value(char c) {
    int value = ALPHABET.indexOf(c);
    if (value < 0) {
      throw new IllegalArgumentException("'" + c + "' is no character of such a code");
    }
    return value;
  }
}
