package org.huice.tabular;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a number of a workbook is shown (ECMA-376 part 1, 18.8.30 and 18.8.31). */
enum NumberFormat {
  PLAIN,
  PERCENT,
  DAY,
  TIME;

  /** What is no sign of the format itself: quoted, escaped, in brackets, or a filler. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*]?|E[+-]");

  /** Hours, minutes or seconds that may be more than a day has: {@code [h]:mm}. */
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");

  private static final Pattern GENERAL = Pattern.compile("general|g/通用格式");

  /**
   * The kind of a format.
   *
   * @param id its number; those below 164 are fixed by the standard
   * @param code its pattern; null for one of the standard
   */
  static NumberFormat of(int id, @Nullable String code) {
    return code == null ? standard(id) : custom(code);
  }

  private static NumberFormat standard(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    if (isIn(id, 18, 21) || isIn(id, 45, 47)) {
      return TIME;
    }
    // 27 to 36 and 50 to 58 are the calendar days of East Asian editions.
    return isIn(id, 14, 22) || isIn(id, 27, 36) || isIn(id, 50, 58) ? DAY : PLAIN;
  }

  private static boolean isIn(int id, int first, int last) {
    return id >= first && id <= last;
  }

  private static NumberFormat custom(String code) {
    if (ELAPSED.matcher(code.toLowerCase(Locale.ROOT)).find()) {
      return TIME;
    }
    String bare = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    String signs = GENERAL.matcher(bare).replaceAll("");
    if (holds(signs, "yde")) {
      return DAY;
    }
    if (holds(signs, "hs")) {
      return TIME;
    }
    if (holds(signs, "m")) {
      return DAY;
    }
    return signs.contains("%") ? PERCENT : PLAIN;
  }

  private static boolean holds(String signs, String wanted) {
    return signs.chars().anyMatch(c -> wanted.indexOf(c) >= 0);
  }
}
