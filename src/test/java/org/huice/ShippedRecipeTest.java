package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.sampling.Recipe;
import org.huice.sampling.RecipeReader;
import org.huice.sampling.Register;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the recipe of fixtures/register is good for: a register of it shows every kind of ruling.
 */
class ShippedRecipeTest {
  private static final LocalDate DAY = LocalDate.parse("2025-12-01");
  private static final long SEED = 1;
  private static final int COUNT = 300;

  /** The awards of the shipped rules have redacted caps; one of them is supposed here. */
  private static final Evaluator RULES =
      new Evaluator(
          ShippedRules.RULES, ShippedRules.ENGINE, ShippedRules.overlay("光伏与微电网", "单个项目上限", "300"));

  private static final Map<String, Integer> RULINGS = new TreeMap<>();
  private static final Map<String, Integer> REJECTED = new TreeMap<>();
  private static int decided;

  @BeforeAll
  static void decide_all() throws IOException {
    for (String line : lines(1, COUNT)) {
      List<Problem> problems = new ArrayList<>();
      Optional<Determination> determination = decide(line, problems);
      determination.ifPresent(ShippedRecipeTest::count);
      if (determination.isEmpty()) {
        REJECTED.merge(problems.get(0).code().code(), 1, Integer::sum);
      }
    }
  }

  private static void count(Determination determination) {
    decided++;
    for (Ruling ruling : determination.rulings()) {
      RULINGS.merge(ruling.code(), 1, Integer::sum);
    }
  }

  private static Optional<Determination> decide(String line, List<Problem> problems) {
    return dossier(line, problems)
        .map(
            read -> {
              Evaluation evaluation = RULES.decide(read, DAY);
              assertThat(evaluation.problems()).as(line).isEmpty();
              return Objects.requireNonNull(evaluation.determination());
            });
  }

  private static Optional<Dossier> dossier(String line, List<Problem> problems) {
    return JsonTree.read("名册", line.getBytes(StandardCharsets.UTF_8), problems::add)
        .flatMap(
            node ->
                new DossierReader(ShippedRules.RULES.vocabulary()).read(node, "名册", problems::add))
        .filter(read -> problems.isEmpty());
  }

  static Recipe recipe() throws IOException {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(Path.of("fixtures", "register", "recipe.yaml"));
    Optional<Recipe> recipe =
        RecipeReader.read("recipe.yaml", bytes, ShippedRules.RULES.vocabulary(), problems::add);
    assertThat(problems).isEmpty();
    return recipe.orElseThrow();
  }

  private static List<String> lines(long first, long count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Register(recipe(), SEED, first, count).jsonLines(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void every_important_ruling_occurs() {
    assertThat(RULINGS)
        .containsKeys(
            "granted",
            "refused",
            "undetermined",
            "discretionary",
            "charged",
            "ordered",
            "designated",
            "confirmed",
            "reported",
            "notInForce",
            "notApplicable");
  }

  @Test
  void few_entries_are_wrong_and_those_are_rejected() {
    int rejected = REJECTED.values().stream().mapToInt(Integer::intValue).sum();

    assertThat(decided + rejected).isEqualTo(COUNT);
    assertThat(rejected).isBetween(COUNT / 100, COUNT / 12);
  }

  @Test
  void the_wrong_ones_are_wrong_as_the_recipe_says() throws IOException {
    Map<String, Integer> codes = new TreeMap<>();
    for (String line : lines(1, 6_000)) {
      List<Problem> problems = new ArrayList<>();
      assertThat(dossier(line, problems).isPresent()).isEqualTo(problems.isEmpty());
      problems.forEach(problem -> codes.merge(problem.code().code(), 1, Integer::sum));
    }

    assertThat(codes.keySet())
        .contains(
            "uscc-check",
            "place-form",
            "unknown-choice",
            "contradiction",
            "missing-key-field",
            "duplicate-identity",
            "out-of-range",
            "number-form",
            "value-too-precise",
            "date-form",
            "impossible-date");
  }

  @Test
  void the_recipe_says_something_of_every_field() throws IOException {
    assertThat(recipe().silent()).isEmpty();
  }

  @Test
  void a_slice_is_the_same_as_that_part_of_the_whole() throws IOException {
    assertThat(lines(17, 5)).isEqualTo(lines(1, 40).subList(16, 21));
  }
}
