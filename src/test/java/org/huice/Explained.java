package org.huice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.Explainer;
import org.huice.explanation.Explanation;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** A fixture and its explanation by the shipped rules. */
record Explained(String file, JsonSource json, Explanation explanation) {
  private static final Path FOLDER = Path.of("fixtures/enterprises");

  /** Every fixture, each with the cap blacked out and with one. */
  static List<Explained> fixtures() {
    Overlay cap = ShippedRules.overlay("光伏与微电网", "单个项目上限", "300");
    List<Explained> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.sorted().forEach(file -> all.addAll(List.of(explain(file, null), explain(file, cap))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return List.copyOf(all);
  }

  Stream<ExplainedRule> rules() {
    return explanation.rulings().stream().flatMap(ruling -> ruling.rules().stream());
  }

  /** The conditions of all rules and their parts. */
  Stream<ExplainedCondition> conditions() {
    return rules().flatMap(rule -> rule.conditions().stream()).flatMap(Explained::all);
  }

  @Override
  public String toString() {
    return file;
  }

  private static Stream<ExplainedCondition> all(ExplainedCondition condition) {
    return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(Explained::all));
  }

  private static Explained explain(Path file, @Nullable Overlay overlay) {
    try {
      String text = Files.readString(file);
      Determination determination =
          ShippedRules.decide(
              ShippedRules.dossier(text, file.getFileName().toString()), "2025-12-01", overlay);
      RuleSet effective = overlay == null ? ShippedRules.RULES : ShippedRules.RULES.with(overlay);
      return new Explained(
          file.getFileName() + (overlay == null ? "" : " with a cap"),
          JsonSource.of(text),
          new Explainer(effective, overlay).explain(determination));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
