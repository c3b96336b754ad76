package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.WorldPlan;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;

/**
 * Order means nothing. Rules move into other files and before other rules, lists and members of the
 * facts change places, policies are loaded in another order, and the core stays the same to the
 * byte. Only the id of the rule set, which names the files, tells the two apart.
 */
class OrderTest {
  private static final Path RULES = Path.of("rules");

  @Property(tries = 4, seed = "7115", edgeCases = EdgeCasesMode.NONE)
  void random_rules_decide_the_same_in_any_order(
      @ForAll("worlds") WorldPlan plan, @ForAll Random random) {
    Trial trial = Trial.of(plan.folder());
    RuleSet moved = moved(trial.folder().files(), random);
    RuleBase engine = trial.engine();
    RuleBase other = RuleBase.load(moved, null);
    for (FactsPlan each : plan.dossiers()) {
      RandomFacts facts = RandomFacts.of(trial.folder().vocabulary(), each);
      RandomFacts mixed = shuffled(facts, random);
      List<String> said = said(trial.rules(), engine, facts);
      assertThat(said(moved, other, mixed)).as(trial.kept(facts)).isEqualTo(said);
    }
  }

  @Property(tries = 2, seed = "7115")
  void the_shipped_rules_decide_the_same_in_any_order(@ForAll Random random) throws IOException {
    RuleSet shipped = RandomFolder.read(RULES);
    RuleSet moved = moved(files(), random);
    assertThat(moved.id()).isNotEqualTo(shipped.id());
    RuleBase engine = RuleBase.load(shipped, null);
    RuleBase other = RuleBase.load(moved, null);
    for (Path file : list(Path.of("fixtures/enterprises"))) {
      RandomFacts facts = new RandomFacts(LocalDate.of(2025, 12, 1), Files.readString(file));
      RandomFacts mixed = evidenced(facts) ? facts : shuffled(facts, random);
      List<String> said = said(shipped, engine, facts);
      assertThat(said(moved, other, mixed)).as(file.toString()).isEqualTo(said);
    }
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(25);
  }

  private static RuleSet moved(Map<String, String> files, Random random) {
    return Shuffled.policies(Trial.read(Shuffled.files(files, random)), random);
  }

  /** The shipped folder's files that decide anything, by path. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : list(RULES)) {
      String path = RULES.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".drl") || path.endsWith("policy.yaml")) {
        files.put(path, Files.readString(file));
      }
    }
    return files;
  }

  private static List<Path> list(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static RandomFacts shuffled(RandomFacts facts, Random random) {
    return new RandomFacts(facts.asOf(), Shuffled.facts(facts.text(), random));
  }

  /** Evidence names what it proves by its position in a list. */
  private static boolean evidenced(RandomFacts facts) {
    return facts.text().contains("\"依据\"");
  }

  /** The core; where there is none, what is wrong, without places and positions. */
  private static List<String> said(RuleSet rules, RuleBase engine, RandomFacts facts) {
    Dossier dossier = Trial.dossier(rules, facts.text());
    Evaluation evaluation = new Evaluator(rules, engine, null).decide(dossier, facts.asOf());
    Determination determination = evaluation.determination();
    if (determination != null) {
      String core = new String(CoreJson.write(determination), StandardCharsets.UTF_8);
      return List.of(core.replace(rules.id(), "this rule set"));
    }
    return evaluation.problems().stream().map(OrderTest::said).sorted().toList();
  }

  private static String said(Problem problem) {
    return problem.code() + " " + problem.arguments().toString().replaceAll("\\[[0-9]+]", "[]");
  }
}
