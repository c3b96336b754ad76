package org.huice.page;

import java.util.Comparator;
import java.util.List;

/** Which of the known names was probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code 也许是 …。}; empty where no known name shares a character with the unknown one. */
  public static String of(String unknown, List<String> known, Words words) {
    return known.stream()
        .filter(name -> shared(unknown, name) > 0)
        .max(Comparator.comparingLong((String name) -> 2 * shared(unknown, name) - name.length()))
        .map(name -> words.say("usage.maybe", name))
        .orElse("");
  }

  private static long shared(String unknown, String name) {
    return unknown.codePoints().distinct().filter(c -> name.indexOf(c) >= 0).count();
  }
}
