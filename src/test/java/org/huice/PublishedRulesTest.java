package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huice.engine.RuleBase;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published clauses of other places as a rule set of their own: test material, not law in force.
 */
class PublishedRulesTest {
  private static final Path FOLDER = Path.of("fixtures/rulesets/published");
  private static WorkedExamples examples;

  @BeforeAll
  static void run() throws IOException {
    RuleSet rules = Made.accepted(FOLDER);
    examples = WorkedExamples.of(FOLDER, rules, RuleBase.load(rules, null));
  }

  @TestFactory
  Stream<DynamicTest> every_worked_value_comes_out() {
    return examples.tests();
  }

  @Test
  void every_clause_and_every_threshold_has_an_example_on_either_side() {
    examples.coverEverything();
  }

  @Test
  void the_named_misreadings_are_among_the_examples() {
    assertThat(examples.misreadings()).isGreaterThanOrEqualTo(20);
  }
}
