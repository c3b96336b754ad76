package org.huice.money;

/** Reads capital numerals back, sign by sign, as a cashier would; knows nothing of the writer. */
final class CapitalReading {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

  private CapitalReading() {}

  /** The sum in 分. */
  static long fen(String words) {
    String text = words.substring("人民币".length());
    int yuan = text.indexOf('元');
    long whole = yuan < 0 ? 0 : whole(text.substring(0, yuan));
    String rest = text.substring(yuan + 1);
    return whole * 100 + coins(rest, '角') * 10 + coins(rest, '分');
  }

  private static long coins(String rest, char unit) {
    int at = rest.indexOf(unit);
    return at < 0 ? 0 : DIGITS.indexOf(rest.charAt(at - 1));
  }

  private static long whole(String text) {
    int yi = text.lastIndexOf('亿');
    if (yi >= 0) {
      return whole(text.substring(0, yi)) * 100_000_000L + whole(text.substring(yi + 1));
    }
    int wan = text.indexOf('万');
    return wan < 0
        ? group(text)
        : group(text.substring(0, wan)) * 10_000L + group(text.substring(wan + 1));
  }

  private static long group(String text) {
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '仟' -> sum += digit * 1000;
        case '佰' -> sum += digit * 100;
        case '拾' -> sum += digit * 10;
        default -> digit = DIGITS.indexOf(sign);
      }
      if (DIGITS.indexOf(sign) < 0) {
        digit = 0;
      }
    }
    return sum + digit;
  }
}
