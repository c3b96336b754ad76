package org.huice.lint;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a calendar day in a text: 2024年1月1日, 2024-01-01, 1月1日, 2024年底, 二〇二四年一月一日, 施行之日. */
final class SaidDay {
  private static final Pattern START = Pattern.compile("(?:施行|实施|发布|印发|公布|执行)之?日");
  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private SaidDay() {}

  /**
   * Whether a text says a day.
   *
   * @param start of the policy, which the text may call by that name
   */
  static boolean stands(LocalDate day, String text, @Nullable LocalDate start) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .replaceAll("[零○]", "〇");
    return written(day).matcher(plain).find() || (day.equals(start) && START.matcher(plain).find());
  }

  private static Pattern written(LocalDate day) {
    String year = "(?:" + day.getYear() + "|" + positional(day.getYear()) + ")";
    String month = "0?" + day.getMonthValue() + "|" + ordinal(day.getMonthValue());
    String of = "0?" + day.getDayOfMonth() + "|" + ordinal(day.getDayOfMonth());
    String said =
        year
            + "[-./]0?"
            + day.getMonthValue()
            + "[-./]0?"
            + day.getDayOfMonth()
            + "(?![0-9])"
            + "|(?:(?<![0-9〇一二三四五六七八九])"
            + year
            + "年|(?<![0-9〇一二三四五六七八九十]年?))(?:"
            + month
            + ")月(?:"
            + of
            + ")[日号]";
    if (day.getDayOfMonth() == 1 || day.plusDays(1).getDayOfMonth() == 1) {
      said += "|" + year + "年(?:" + month + ")月(?![0-9一二三])";
    }
    if (day.getDayOfYear() == 1 || day.plusDays(1).getDayOfYear() == 1) {
      said += "|" + year + "年(?![0-9一二三四五六七八九十]+月)";
    }
    return Pattern.compile(said);
  }

  private static String positional(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append(DIGITS[digit - '0']);
    }
    return digits.toString();
  }

  /** A number below 100 in words. */
  private static String ordinal(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS[number % 10]);
  }
}
