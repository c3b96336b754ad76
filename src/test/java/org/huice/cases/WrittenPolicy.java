package org.huice.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/** A rule set of one policy that a test writes out, ready to run cases. */
final class WrittenPolicy {
  private final String id;
  private final RuleSet rules;
  private final CaseRunner runner;

  WrittenPolicy(String id, String vocabulary, String policy, String drl) {
    this.id = id;
    this.rules = read(id, vocabulary, policy, drl);
    this.runner = new CaseRunner(rules, RuleBase.load(rules, null));
  }

  RuleSet rules() {
    return rules;
  }

  /** What comes of these cases. */
  List<CaseResult> results(String... examples) {
    return cases(examples).stream().map(runner::run).toList();
  }

  /** What comes of these cases, and what is seen on the way. */
  List<Watched> watched(String... examples) {
    return cases(examples).stream().map(runner::watch).toList();
  }

  private List<PolicyCase> cases(String... examples) {
    if (examples.length == 0) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = String.join("", examples).getBytes(StandardCharsets.UTF_8);
    List<PolicyCase> cases =
        CaseReader.read("policies/" + id + "/cases.yaml", bytes, rules, problems::add);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return cases;
  }

  private static RuleSet read(String id, String vocabulary, String policy, String drl) {
    try {
      Path folder = Files.createTempDirectory("huice-cases");
      write(folder.resolve("vocabulary/词.drl"), vocabulary);
      write(folder.resolve("policies/" + id + "/policy.yaml"), policy);
      write(folder.resolve("policies/" + id + "/" + id + ".drl"), drl);
      RuleSetReading reading = RuleSetReader.read(folder);
      RuleSet rules = reading.ruleSet();
      if (rules == null) {
        throw new AssertionError(reading.problems());
      }
      return rules;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
