package org.huice.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may have meant by a word that is not known. */
final class Spelling {
  private static final String SEPARATOR = " / ";
  private static final int MOST_LISTED = 8;

  private Spelling() {}

  /** The nearest known word, or, where none is near, the known ones. */
  static String suggestion(String word, List<String> known) {
    return nearest(word, known).orElseGet(() -> list(known));
  }

  /** The known words, cut where they are many. */
  static String list(List<String> known) {
    String listed = known.stream().limit(MOST_LISTED).collect(Collectors.joining(SEPARATOR));
    return known.size() <= MOST_LISTED ? listed : listed + SEPARATOR + "…";
  }

  /** The word with the fewest changes, if less than half of it has to change. */
  static Optional<String> nearest(String word, List<String> known) {
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  private static boolean isNear(String word, String candidate) {
    int longer = Math.max(word.length(), candidate.length());
    int shorter = Math.min(word.length(), candidate.length());
    int most = Math.max(1, longer / 2);
    return shorter > 1 && longer - shorter <= most && distance(word, candidate) <= most;
  }

  /** Levenshtein distance in UTF-16 units. */
  static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
