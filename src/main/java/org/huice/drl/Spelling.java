package org.huice.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Spelling {
  private Spelling() {}

  /** The known word that differs least, if it differs by less than half. */
  static Optional<String> to(String word, Collection<String> known) {
    int bound = Math.max(1, word.length() / 2);
    return known.stream()
        .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(o -> o))
        .filter(other -> distance(word, other) <= bound);
  }

  /** The nearest known word, or all of them. */
  static String or(String word, Collection<String> known, String separator) {
    return to(word, known).orElseGet(() -> String.join(separator, known));
  }

  /** How many characters have to be put in, left out or changed. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
