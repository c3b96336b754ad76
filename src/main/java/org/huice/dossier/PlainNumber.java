package org.huice.dossier;

import java.math.BigDecimal;

/** A number in plain digits, as {@link NumberReader} reads it: exact, without trailing zeros. */
final class PlainNumber {
  /** Of digits that are certainly not too many, with a sign and a point. */
  private static final int LONGEST = 30;

  /** So many digits are always a long. */
  private static final int LONG_DIGITS = 18;

  private PlainNumber() {}

  /**
   * The number that these characters are.
   *
   * @throws NotClean if they are none, or very many
   */
  static BigDecimal of(char[] text, int from, int length) {
    int end = from + length;
    int first = length > 0 && text[from] == '-' ? from + 1 : from;
    int point = digits(text, first, end);
    boolean zero = point > first && text[first] == '0';
    if (length > LONGEST || point == first || (zero && point > first + 1)) {
      throw NotClean.here();
    }
    return point == end
        ? number(text, from, first, point, end)
        : fraction(text, from, first, point, end);
  }

  private static BigDecimal fraction(char[] text, int from, int first, int point, int end) {
    if (text[point] != '.' || point + 1 == end || digits(text, point + 1, end) != end) {
      throw NotClean.here();
    }
    int last = end;
    while (text[last - 1] == '0') {
      last--;
    }
    return number(text, from, first, point, last == point + 1 ? point : last);
  }

  /** What stands before the end: digits that begin there, with a point in them or none. */
  private static BigDecimal number(char[] text, int from, int first, int point, int end) {
    if (end - first > LONG_DIGITS) {
      return new BigDecimal(text, from, end - from);
    }
    long digits = 0;
    for (int i = first; i < end; i++) {
      digits = i == point ? digits : digits * 10 + text[i] - '0';
    }
    return BigDecimal.valueOf(from == first ? digits : -digits, Math.max(0, end - point - 1));
  }

  /** The end of the digits that begin there. */
  private static int digits(char[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }
}
