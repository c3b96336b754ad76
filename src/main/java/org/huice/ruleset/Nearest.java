package org.huice.ruleset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the known words an unknown one most resembles. */
final class Nearest {
  private Nearest() {}

  /** The known word with the fewest characters to change; an em dash where none is known. */
  static String to(String word, Collection<String> known) {
    return ordered(word, known).stream().findFirst().orElse("—");
  }

  /** All known words, the nearest first, with commas between; at most twenty. */
  static String list(String word, Collection<String> known) {
    List<String> words = ordered(word, known);
    String more = words.size() > 20 ? ", …" : "";
    return words.isEmpty()
        ? "—"
        : String.join(", ", words.subList(0, Math.min(20, words.size()))) + more;
  }

  private static List<String> ordered(String word, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String other) -> changes(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The Levenshtein distance. */
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
