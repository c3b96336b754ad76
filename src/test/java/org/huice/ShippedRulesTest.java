package org.huice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.cases.CaseRunner;
import org.huice.policy.Clause;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.Expected;
import org.huice.ruleset.PolicyCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedRulesTest {
  private static final Set<String> MEETING =
      Set.of("granted", "charged", "ordered", "discretionary");

  private static final Map<String, String> SEEDS =
      Map.of(
          "光伏与微电网", "000_7a057ed2047e000e.txt",
          "科技创新债券", "000_7a057ed2047e000e.txt",
          "闲置土地", "003_a799251229cc49d2.txt");

  @TestFactory
  Stream<DynamicTest> every_worked_example_comes_out() throws IOException {
    CaseRunner runner = new CaseRunner(ShippedRules.RULES, ShippedRules.ENGINE);
    return cases().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.policy() + " " + example.name(),
                    () -> assertThat(runner.run(example)).matches(r -> r.passed())));
  }

  @Test
  void every_clause_has_an_example_that_meets_it_and_one_that_does_not() throws IOException {
    Set<String> met = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (PolicyCase example : cases()) {
      for (Expected expected : example.expected()) {
        String clause = example.policy() + expected.clause();
        if (MEETING.contains(expected.ruling())) {
          met.add(clause);
        } else if ("refused".equals(expected.ruling())) {
          refused.add(clause);
        }
      }
    }
    Set<String> clauses = new TreeSet<>();
    ShippedRules.RULES
        .policies()
        .forEach(
            (id, rules) ->
                rules.document().clauses().keySet().forEach(clause -> clauses.add(id + clause)));
    assertThat(met).isEqualTo(clauses);
    assertThat(refused).isEqualTo(clauses);
  }

  @Test
  void what_is_quoted_from_a_seed_stands_there_word_for_word() throws IOException {
    Path seeds = Path.of("../shared/seeds");
    assumeThat(seeds).as("the founding documents are not beside this checkout").isDirectory();
    for (Map.Entry<String, String> seed : SEEDS.entrySet()) {
      String document = Files.readString(seeds.resolve(seed.getValue()));
      assertThat(clauses(seed.getKey())).isNotEmpty();
      for (Clause clause : clauses(seed.getKey())) {
        String source = clause.source();
        if (source == null || !source.startsWith("国土资源部令")) {
          assertThat(document).contains(clause.text());
        }
      }
    }
  }

  private static List<Clause> clauses(String policy) {
    return ShippedRules.RULES.policies().entrySet().stream()
        .filter(entry -> entry.getKey().equals(policy))
        .flatMap(entry -> entry.getValue().document().clauses().values().stream())
        .toList();
  }

  private static List<PolicyCase> cases() throws IOException {
    List<PolicyCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String policy : ShippedRules.RULES.policies().keySet()) {
      Path file = Path.of("rules/policies", policy, "cases.yaml");
      cases.addAll(
          CaseReader.read(
              file.toString(), Files.readAllBytes(file), ShippedRules.RULES, problems::add));
    }
    assertThat(problems).isEmpty();
    assertThat(cases).isNotEmpty();
    return cases;
  }
}
