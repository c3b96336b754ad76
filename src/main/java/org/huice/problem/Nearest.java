package org.huice.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant by a word that is not known, by Levenshtein distance. */
public final class Nearest {
  private static final String SEPARATOR = "、";
  private static final String NONE = "—";
  private static final int FEW = 8;
  private static final int MANY = 20;

  private Nearest() {}

  /** The known word with the fewest changes, if less than half of it has to change. */
  public static Optional<String> find(String word, Collection<String> known) {
    return byDistance(word, known).stream().filter(other -> isNear(word, other)).findFirst();
  }

  /** The word that is near, or, where none is, the first few known ones. */
  public static String suggestion(String word, Collection<String> known) {
    return find(word, known).orElseGet(() -> list(List.copyOf(known), FEW));
  }

  /** The word that is near, or, where none is, all known ones, cut where they are many. */
  public static String allowed(String word, Collection<String> known) {
    return find(word, known).orElseGet(() -> list(List.copyOf(known), MANY));
  }

  /** The first few of some words; a dash where there is none. */
  public static String list(Collection<String> known) {
    return list(List.copyOf(known), FEW);
  }

  private static String list(List<String> words, int most) {
    String shown = String.join(SEPARATOR, words.subList(0, Math.min(most, words.size())));
    return words.isEmpty() ? NONE : shown + (words.size() > most ? "…" : "");
  }

  /** The known words, those with the fewest changes first, equal ones in their natural order. */
  public static List<String> byDistance(String word, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String other) -> distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean isNear(String word, String other) {
    int longer = Math.max(word.length(), other.length());
    return Math.min(word.length(), other.length()) > 1
        && distance(word, other) <= Math.max(1, longer / 2);
  }

  /** How many characters have to be put in, left out or changed. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
