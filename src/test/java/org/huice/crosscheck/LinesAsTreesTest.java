package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.LineReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.sampling.RecipeReader;
import org.huice.sampling.Register;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;

/**
 * A made register, decided by the shipped rules: what is read quickly and decided together with the
 * engine trusted, is what is read as a tree and decided alone with both readings.
 */
class LinesAsTreesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  private static final Path RECIPE = Path.of("fixtures/register/recipe.yaml");
  private static final int LINES = 200;

  private final RuleSet rules =
      Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet());
  private final Evaluator checking =
      new Evaluator(rules, RuleBase.load(rules, Path.of("target", "test-cache")), null);
  private final LineReader quick = new LineReader(rules.vocabulary());
  private final DossierReader whole = new DossierReader(rules.vocabulary());

  @Test
  void a_register_is_decided_as_its_entries_are() throws IOException {
    List<Dossier> dossiers = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (String line : lines()) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      Dossier read = quick.read(bytes, "register.jsonl");
      if (read != null) {
        dossiers.add(read);
        alone.add(said(checking.decide(tree(bytes).orElseThrow(), DAY)));
      }
    }

    assertThat(dossiers).as("most lines are clean").hasSizeGreaterThan(LINES * 9 / 10);
    for (CrossChecking mode : List.of(CrossChecking.NONE, CrossChecking.EVERY)) {
      List<Evaluation> together = checking.checking(mode).decideAll(dossiers, DAY);
      assertThat(together.stream().map(LinesAsTreesTest::said).toList()).isEqualTo(alone);
    }
  }

  private Optional<Dossier> tree(byte[] line) {
    return JsonTree.read("register.jsonl", line, problem -> {})
        .flatMap(node -> whole.read(node, "register.jsonl", problem -> {}));
  }

  private List<String> lines() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new Register(
            RecipeReader.read(
                    RECIPE.toString(), Files.readAllBytes(RECIPE), rules.vocabulary(), told -> {})
                .orElseThrow(),
            7,
            1,
            LINES)
        .jsonLines(lines);
    return lines.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static String said(Evaluation evaluation) {
    Determination decided = evaluation.determination();
    return decided == null
        ? evaluation.problems().toString()
        : new String(CoreJson.write(decided), StandardCharsets.UTF_8);
  }
}
