package org.huice.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;

/** Rules that a test writes into a folder, read and compiled, and facts in their words. */
record WrittenRules(RuleSet rules, RuleBase engine) {
  /** The files of one policy. */
  record Policy(String name, String document, String drl) {}

  /** Rules that are sound. */
  static WrittenRules in(Path folder, String vocabulary, Policy... policies) throws IOException {
    RuleSetReading reading = read(folder, vocabulary, policies);
    RuleSet rules = reading.ruleSet();
    if (rules == null || !reading.problems().isEmpty()) {
      throw new AssertionError(reading.problems());
    }
    return new WrittenRules(rules, RuleBase.load(rules, null));
  }

  /** What is read of rules that may not be sound. */
  static RuleSetReading read(Path folder, String vocabulary, Policy... policies)
      throws IOException {
    write(folder.resolve("vocabulary/词汇.drl"), vocabulary);
    for (Policy policy : policies) {
      Path own = folder.resolve("policies").resolve(policy.name());
      write(own.resolve("policy.yaml"), policy.document());
      write(own.resolve("规则.drl"), policy.drl());
    }
    return RuleSetReader.read(folder);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Who decides by them, and reads all of them twice. */
  Evaluator evaluator() {
    return new Evaluator(rules, engine, null);
  }

  /** The facts of a text in JSON, whose quotes may be single ones. */
  Dossier dossier(String json) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Dossier dossier =
        JsonTree.read("试.json", bytes, problems::add)
            .flatMap(
                node -> new DossierReader(rules.vocabulary()).read(node, "试.json", problems::add))
            .orElse(null);
    if (dossier == null || !problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return dossier;
  }
}
