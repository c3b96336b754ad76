package org.huice.lint;

import java.math.BigDecimal;

/** Reads whole numbers in Chinese digits: 二十, 三千五百, 两万. */
final class ChineseNumber {
  /** What such a number looks like; 万元 alone says none. */
  static final String PATTERN = "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*";

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** The number that a text that looks like {@link #PATTERN} says. */
  static BigDecimal read(String text) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      long place = place(sign);
      if (place == 0) {
        digit = Math.max(0, DIGITS.indexOf(sign == '两' ? '二' : sign));
      } else if (place < 10_000) {
        section += Math.max(digit, 1) * place;
        digit = 0;
      } else {
        total = (total + section + digit) * place;
        section = 0;
        digit = 0;
      }
    }
    return BigDecimal.valueOf(total + section + digit);
  }

  private static long place(char sign) {
    return switch (sign) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
