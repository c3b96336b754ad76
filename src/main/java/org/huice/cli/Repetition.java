package org.huice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what facts are decided, so that a later reader can decide them again in the same folder.
 *
 * @param day the day of the decision
 * @param overlay the file of the overlay; null where there is none
 * @param rules the folder of the rules, where one was named
 */
record Repetition(LocalDate day, @Nullable Path overlay, @Nullable Path rules) {
  /** What no shell reads as anything but itself. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:+@%-]+");

  /** The command that decides a file of facts. */
  String command(String file) {
    List<String> words = new ArrayList<>(List.of("huice", "check", file));
    words.addAll(List.of("--as-of", day.toString()));
    if (overlay != null) {
      words.addAll(List.of("--with", Input.name(overlay)));
    }
    if (rules != null) {
      words.addAll(List.of("--rules", Input.name(rules)));
    }
    return words.stream().map(Repetition::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
