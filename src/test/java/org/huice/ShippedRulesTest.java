package org.huice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedRulesTest {
  private static final Pattern SEED = Pattern.compile("seeds/(\\d{3})");
  private static WorkedExamples examples;

  @BeforeAll
  static void run() throws IOException {
    examples = WorkedExamples.of(Path.of("rules"), ShippedRules.RULES, ShippedRules.ENGINE);
  }

  @TestFactory
  Stream<DynamicTest> every_worked_example_comes_out() {
    return examples.tests();
  }

  @Test
  void every_clause_and_every_threshold_has_an_example_on_either_side() {
    examples.coverEverything();
  }

  @Test
  void what_is_quoted_from_a_seed_stands_there_word_for_word() throws IOException {
    Path seeds = Path.of("../shared/seeds");
    assumeThat(seeds).as("the founding documents are not beside this checkout").isDirectory();
    for (PolicyRules policy : ShippedRules.RULES.policies().values()) {
      String document = Files.readString(seed(seeds, policy.document()));
      for (Clause clause : policy.document().clauses().values()) {
        String source = clause.source();
        if (source == null || !source.startsWith("国土资源部令")) {
          assertThat(document).contains(clause.text());
        }
      }
    }
  }

  private static Path seed(Path seeds, PolicyDocument policy) throws IOException {
    Matcher number = SEED.matcher(String.valueOf(policy.document()));
    assertThat(number.find()).as("%s names its seed", policy.id()).isTrue();
    try (Stream<Path> files = Files.list(seeds)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(number.group(1)))
          .findFirst()
          .orElseThrow();
    }
  }
}
