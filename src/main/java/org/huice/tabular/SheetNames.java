package org.huice.tabular;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: what Excel allows, each once. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** The name, changed only as far as it has to be; numbered from 2 where it is taken. */
  String next(String wanted) {
    String name = allowed(wanted);
    for (int n = 1; ; n++) {
      String number = n == 1 ? "" : String.valueOf(n);
      String one = cut(name, LONGEST - number.length()) + number;
      if (taken.add(one.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
  }

  private static String allowed(String wanted) {
    String name = CellText.whole(wanted).replaceAll("[\\[\\]:*?/\\\\\\n\\t]", "_").strip();
    String unquoted = name.replaceAll("^'|'$", "_");
    boolean reserved = unquoted.isEmpty() || unquoted.equalsIgnoreCase("History");
    return reserved ? unquoted + "_" : unquoted;
  }

  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    boolean half = Character.isHighSurrogate(name.charAt(longest - 1));
    return name.substring(0, half ? longest - 1 : longest);
  }
}
