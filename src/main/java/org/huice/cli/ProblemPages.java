package org.huice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.page.Words;

/**
 * The kinds of problems of all rooms, and the page that explains each: {@code
 * src/docs/problems/<code>.md}, which the build puts beside this class.
 */
final class ProblemPages {
  /** The rooms that know problems, in the order in which a rules folder and its facts meet them. */
  static final List<String> ROOMS =
      List.of(
          "tree",
          "parsing",
          "lint",
          "ruleset",
          "engine",
          "mutation",
          "dossier",
          "matching",
          "evaluation",
          "settlement",
          "pool",
          "tabular",
          "register",
          "impact",
          "sampling",
          "audit",
          "store");

  /** The room that tells problems of results apart from those of runs. */
  private static final String RESULTS = "register";

  /** Stands in a sentence for whatever a problem will name. */
  static final List<String> BLANKS = Collections.nCopies(10, "…");

  private ProblemPages() {}

  /** The codes of one room, in alphabetical order. */
  static Set<String> codes(String room) {
    Set<String> codes = new TreeSet<>();
    for (ResourceBundle texts : texts(room, Locale.CHINESE)) {
      texts.keySet().stream().filter(key -> !key.contains(".")).forEach(codes::add);
    }
    return codes;
  }

  /** The codes of all rooms, room by room. */
  static List<String> codes() {
    List<String> codes = new ArrayList<>();
    ROOMS.forEach(room -> codes.addAll(codes(room)));
    return codes;
  }

  /** The name of a kind of problem as a person reads it. */
  static String title(String room, String code, Locale locale) {
    String key = code + ".title";
    return texts(room, locale).stream()
        .filter(texts -> texts.containsKey(key))
        .map(texts -> texts.getString(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<ResourceBundle> texts(String room, Locale locale) {
    return Stream.of("problems", RESULTS.equals(room) ? "results" : "problems")
        .distinct()
        .map(name -> Words.bundle("org.huice." + room + "." + name, locale))
        .toList();
  }

  /**
   * The page of a kind of problem, in Chinese; nothing where there is none of that name.
   *
   * @throws UncheckedIOException if the jar cannot be read
   */
  static Optional<String> page(String code) {
    if (!codes().contains(code)) {
      return Optional.empty();
    }
    try (InputStream in = ProblemPages.class.getResourceAsStream("problems/" + code + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
