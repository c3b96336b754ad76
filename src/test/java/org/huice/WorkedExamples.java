package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.cases.CaseCoverage;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.DynamicTest;

/** The worked examples of all policies of a rules folder, each run once. */
final class WorkedExamples {
  private final RuleSet rules;
  private final List<CaseResult> results;

  private WorkedExamples(RuleSet rules, List<CaseResult> results) {
    this.rules = rules;
    this.results = results;
  }

  static WorkedExamples of(Path folder, RuleSet rules, RuleBase engine) throws IOException {
    CaseRunner runner = new CaseRunner(rules, engine);
    return new WorkedExamples(rules, cases(folder, rules).stream().map(runner::run).toList());
  }

  /** All of them, before they are run. */
  static List<PolicyCase> cases(Path folder, RuleSet rules) throws IOException {
    List<PolicyCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String policy : rules.policies().keySet()) {
      Path file = folder.resolve("policies").resolve(policy).resolve("cases.yaml");
      cases.addAll(
          CaseReader.read(file.toString(), Files.readAllBytes(file), rules, problems::add));
    }
    assertThat(problems).isEmpty();
    assertThat(cases).isNotEmpty();
    return cases;
  }

  /** Each as a test of its own. */
  Stream<DynamicTest> tests() {
    return results.stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.example().policy() + " " + result.example().name(),
                    () -> assertThat(result).matches(CaseResult::passed)));
  }

  /** That no clause and no threshold is without an example on either side. */
  void coverEverything() {
    for (String policy : rules.policies().keySet()) {
      assertThat(CaseCoverage.of(rules, policy, results)).isEmpty();
    }
  }

  /** How many of them show a wrong reading that has to fail. */
  long misreadings() {
    return results.stream().filter(result -> result.example().wrongReading() != null).count();
  }
}
