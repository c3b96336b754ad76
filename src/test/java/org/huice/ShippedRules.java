package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;
import org.jspecify.annotations.Nullable;

/** The rules/ folder of this repository, read and compiled once for all tests. */
final class ShippedRules {
  static final RuleSet RULES = read();
  static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private ShippedRules() {}

  private static RuleSet read() {
    RuleSetReading reading = RuleSetReader.read(Path.of("rules"));
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.ruleSet());
  }

  static Dossier dossier(String json, String file) {
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        JsonTree.read(file, json.getBytes(StandardCharsets.UTF_8), problems::add)
            .flatMap(node -> new DossierReader(RULES.vocabulary()).read(node, file, problems::add))
            .orElse(null);
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(dossier);
  }

  static Determination decide(Dossier dossier, String asOf, @Nullable Overlay overlay) {
    Evaluation evaluation =
        new Evaluator(RULES, ENGINE, overlay).decide(dossier, LocalDate.parse(asOf));
    assertThat(evaluation.problems()).isEmpty();
    return Objects.requireNonNull(evaluation.determination());
  }

  /** An overlay that gives one parameter one value from 2000 on. */
  static Overlay overlay(String policy, String parameter, String value) {
    String yaml =
        "title: 试\nassumed: 试\nparameters:\n  %s:\n    %s: { values: { 2000-01-01: %s } }\n"
            .formatted(policy, parameter, value);
    return overlay("试.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** An overlay in a file. */
  static Overlay overlay(Path file) {
    try {
      return overlay(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Overlay overlay(String file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Overlay overlay = OverlayReader.read(file, bytes, RULES, problems::add).orElse(null);
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(overlay);
  }

  static Ruling ruling(Determination determination, String clause) {
    List<Ruling> rulings =
        determination.rulings().stream()
            .filter(ruling -> ruling.matter().clause().equals(clause))
            .toList();
    assertThat(rulings).as(clause).hasSize(1);
    return rulings.get(0);
  }
}
