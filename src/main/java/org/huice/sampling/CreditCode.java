package org.huice.sampling;

import org.huice.dossier.Uscc;

/**
 * Unified social credit codes of GB 32100-2015 that no other entry of the register has: the first
 * two characters, six digits of a division, eight characters made from the number of the entry,
 * their own check character of GB 11714-1997, and the check character of the whole.
 *
 * @param start registering department and category: {@code 91}
 * @param place the field that holds the division
 */
record CreditCode(String start, Slot place) implements Generator {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String SERIES = "MA";
  private static final int DIVISION = 6;
  private static final int BODY = 6;
  private static final String NO_DIVISION = "100000";

  /** How many bodies there are: 31^6. */
  private static final long BODIES = 887_503_681L;

  /** No multiple of 31, so that every number of an entry has a body of its own. */
  private static final long SPREAD = 611_953_277L;

  /** The weights of GB 11714-1997 and its modulus. */
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private static final int MODULUS = 11;

  @Override
  public Value make(Scene scene) {
    String division = scene.shown(place);
    String known = division.length() < DIVISION ? NO_DIVISION : division.substring(0, DIVISION);
    String body = SERIES + body(scene.seed(), scene.entry());
    String code = start + known + body + organisationCheck(body);
    return new Value.Text(code + Uscc.checkCharacter(code));
  }

  private static String body(long seed, long entry) {
    long rest = Math.floorMod(Dice.mix(seed), BODIES);
    rest = (rest + entry % BODIES * SPREAD) % BODIES;
    StringBuilder body = new StringBuilder(BODY);
    for (int i = 0; i < BODY; i++) {
      body.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
      rest /= ALPHABET.length();
    }
    return body.toString();
  }

  /** A remainder of ten is written X, of eleven 0. */
  private static char organisationCheck(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
    }
    int check = MODULUS - sum % MODULUS;
    return check == 10 ? 'X' : (char) ('0' + check % MODULUS);
  }

  /** The same code with another check character. */
  static String wrongCheck(String code) {
    int last = code.length() - 1;
    int next = (ALPHABET.indexOf(code.charAt(last)) + 1) % ALPHABET.length();
    return code.substring(0, last) + ALPHABET.charAt(next);
  }

  /** The same code with the letter O, which such codes do not have, as the ninth character. */
  static String wrongLetter(String code) {
    int at = start(code);
    return code.substring(0, at) + 'O' + code.substring(at + 1);
  }

  private static int start(String code) {
    return Math.min(8, code.length() - 1);
  }
}
