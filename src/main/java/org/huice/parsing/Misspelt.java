package org.huice.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huice.problem.Nearest;

/** Words that were meant to be {@code not}, {@code exists} or {@code forall}. */
final class Misspelt {
  private static final List<String> WORDS = List.of("not", "exists", "forall");

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("没有", "not"),
          Map.entry("不存在", "not"),
          Map.entry("无", "not"),
          Map.entry("非", "not"),
          Map.entry("存在", "exists"),
          Map.entry("有", "exists"),
          Map.entry("any", "exists"),
          Map.entry("所有", "forall"),
          Map.entry("每个", "forall"),
          Map.entry("every", "forall"),
          Map.entry("all", "forall"));

  private Misspelt() {}

  /** The word that was meant. */
  static Optional<String> meant(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEANT.get(plain)).or(() -> Nearest.find(plain, WORDS));
  }
}
