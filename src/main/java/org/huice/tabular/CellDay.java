package org.huice.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as a person types it. */
final class CellDay {
  private static final Pattern PARTED =
      Pattern.compile("([0-9]{4})([-/.年])([0-9]{1,2})([-/.月])([0-9]{1,2})(日?)( +[0-9]{1,2}:.*)?");
  private static final Pattern PACKED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private CellDay() {}

  /**
   * As {@code 2025-01-31}, whether the calendar has that day or not.
   *
   * @return null if it is written in no way that is known
   */
  static @Nullable String plain(String written) {
    String text = Blanks.narrow(written);
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      return packed.group(1) + "-" + packed.group(2) + "-" + packed.group(3);
    }
    Matcher parted = PARTED.matcher(text);
    return parted.matches() && agrees(parted)
        ? parted.group(1) + "-" + two(parted.group(3)) + "-" + two(parted.group(5))
        : null;
  }

  /** 年 asks for 月 and 日; any other sign stands twice, and no 日 behind it. */
  private static boolean agrees(Matcher parted) {
    boolean words = parted.group(2).equals("年");
    return words
        ? parted.group(4).equals("月") && parted.group(6).equals("日")
        : parted.group(2).equals(parted.group(4)) && parted.group(6).isEmpty();
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
