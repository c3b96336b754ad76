package org.huice.lint;

import java.math.BigDecimal;

/**
 * Reads numbers as documents write them: 二十, 三千五百, 两万, 三点五, 3.5亿, 1亿2000万, 1万5千, 二〇二四; of 三千五 the
 * last digit counts the next lower place.
 */
final class ChineseNumber {
  /** What such a number looks like in Chinese digits; 万元 alone says none. */
  static final String PATTERN = "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "千百十";

  private ChineseNumber() {}

  /** The number that a text of digits, Chinese digits and places says. */
  static BigDecimal read(String text) {
    return large(text.replace('〇', '零').replace('两', '二').replaceAll("[,，]", ""));
  }

  private static BigDecimal large(String text) {
    int yi = text.lastIndexOf('亿');
    if (yi >= 0) {
      return parts(text, yi, 8);
    }
    int wan = text.lastIndexOf('万');
    return wan >= 0 ? parts(text, wan, 4) : small(text);
  }

  /** What is before a sign that counts so many places, and what is behind it. */
  private static BigDecimal parts(String text, int sign, int places) {
    BigDecimal high = sign == 0 ? BigDecimal.ONE : large(text.substring(0, sign));
    String behind = text.substring(sign + 1);
    BigDecimal low = isDigit(behind) ? next(behind, places) : large(behind);
    return high.scaleByPowerOfTen(places).add(low);
  }

  private static BigDecimal small(String text) {
    for (int i = 0; i < PLACES.length(); i++) {
      int sign = text.indexOf(PLACES.charAt(i));
      if (sign >= 0) {
        int places = PLACES.length() - i;
        String before = text.substring(0, sign).replaceFirst("^零+", "");
        BigDecimal high = before.isEmpty() ? BigDecimal.ONE : plain(before);
        String behind = text.substring(sign + 1);
        BigDecimal low = isDigit(behind) ? next(behind, places) : small(behind);
        return high.scaleByPowerOfTen(places).add(low);
      }
    }
    return text.isEmpty() ? BigDecimal.ZERO : plain(text);
  }

  /** One Chinese digit at the end, which is no 零, counts the next lower place: 一百二 is 120. */
  private static boolean isDigit(String behind) {
    return behind.length() == 1 && DIGITS.indexOf(behind.charAt(0)) > 0;
  }

  private static BigDecimal next(String digit, int places) {
    return plain(digit).scaleByPowerOfTen(places - 1);
  }

  /** Digits one behind the other, with a point where there is one. */
  private static BigDecimal plain(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int digit = DIGITS.indexOf(sign);
      digits.append(digit >= 0 ? (char) ('0' + digit) : sign == '点' ? '.' : sign);
    }
    return new BigDecimal(digits.toString());
  }
}
