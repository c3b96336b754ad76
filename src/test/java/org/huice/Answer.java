package org.huice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered who saw only the clauses and the facts, before the program had decided
 * them: a line of {@code fixtures/explanations/answers.tsv}, drawn from the {@code .answer.md}
 * beside the facts.
 *
 * @param amount two decimals; empty where none is answered
 * @param note {@code open} where the answer says that the text leaves it open
 */
record Answer(
    String name,
    String asOf,
    String overlay,
    String policy,
    String clause,
    String subject,
    String ruling,
    String amount,
    String ceiling,
    String note) {
  static final Path FOLDER = Path.of("fixtures/explanations");

  /** All answers by the name of their facts. */
  static Map<String, List<Answer>> all() {
    try (var lines = Files.lines(FOLDER.resolve("answers.tsv"))) {
      return lines
          .skip(1)
          .map(Answer::of)
          .collect(Collectors.groupingBy(Answer::name, TreeMap::new, Collectors.toList()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Answer of(String line) {
    String[] cells = line.split("\t", -1);
    return new Answer(
        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8],
        cells[9]);
  }

  Path facts() {
    return FOLDER.resolve(name + ".json");
  }

  @Nullable Overlay added() {
    return overlay.isEmpty()
        ? null
        : ShippedRules.overlay(Path.of("fixtures/overlays", overlay + ".yaml"));
  }

  RuleSet rules() {
    Overlay added = added();
    return added == null ? ShippedRules.RULES : ShippedRules.RULES.with(added);
  }
}
