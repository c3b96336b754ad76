package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders of rules damaged by chance, from a seed. Whatever comes of them, it ends in time, with
 * problems that can be read or with rules that pass both gates.
 */
class FuzzTest {
  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final long SEED = 20261122;

  @TempDir Path temporary;

  @Test
  void damaged_folders_are_refused_or_run() throws IOException {
    assertThat(fuzz(SEED, 300, 2)).containsKeys("refused", "accepted");
  }

  @Test
  @Tag("nightly")
  @EnabledIfSystemProperty(named = "huice.nightly", matches = "true")
  void ten_thousand_damaged_folders_are_refused_or_run() throws IOException {
    Map<String, Integer> counts = fuzz(Long.getLong("huice.seed", SEED + 1), 10_000, 60);
    System.out.println(counts);
    assertThat(counts.get("refused") + counts.get("accepted")).isEqualTo(10_000);
  }

  /** How many were refused, accepted and compiled, and how long the slowest took in ms. */
  private Map<String, Integer> fuzz(long seed, int folders, int compiled) throws IOException {
    Random random = new Random(seed);
    List<Damage> sources = Damage.sources();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < folders; i++) {
      Damage source = sources.get(random.nextInt(sources.size()));
      Path folder = temporary.resolve("f" + i % 2);
      source.write(folder, random);
      long start = System.nanoTime();
      RuleSetReading reading =
          Assertions.assertTimeoutPreemptively(DEADLINE, () -> RuleSetReader.read(folder));
      counts.merge("slowest", (int) ((System.nanoTime() - start) / 1_000_000), Math::max);
      String outcome = reading.problems().isEmpty() ? "accepted" : "refused";
      int same = counts.merge(outcome, 1, Integer::sum);
      reading.problems().stream().limit(3).forEach(FuzzTest::reads);
      RuleSet rules = reading.ruleSet();
      if (rules != null && same % 7 == 1 && counts.getOrDefault("compiled", 0) < compiled) {
        assertThat(RuleBase.load(rules, null)).isNotNull();
        counts.merge("compiled", 1, Integer::sum);
      }
      Damage.remove(folder);
    }
    return counts;
  }

  /** A sentence quotes what was damaged, so only its form is asked for. */
  private static void reads(Problem problem) {
    assertThat(problem.sentence(Locale.CHINESE)).isNotBlank();
    assertThat(problem.remedy(Locale.ENGLISH)).isNotBlank();
    assertThat(problem.place().toString()).doesNotContain("\n");
    assertThat(Files.exists(Path.of(problem.place().file()))).isTrue();
  }
}
