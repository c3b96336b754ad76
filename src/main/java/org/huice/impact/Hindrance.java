package org.huice.impact;

/**
 * Why an entry could not be compared.
 *
 * @param side whose rules could not decide it
 * @param code the problem's code
 * @param place where it stands, as printed
 * @param title the problem in a word
 * @param sentence what is wrong
 * @param remedy what to do
 */
public record Hindrance(
    Where side, String code, String place, String title, String sentence, String remedy) {
  /** Whose rules. */
  public enum Where {
    BASE("base"),
    HEAD("head"),
    BOTH("both");

    private final String code;

    Where(String code) {
      this.code = code;
    }

    /** The stable code, as the JSON form writes it. */
    public String code() {
      return code;
    }
  }
}
