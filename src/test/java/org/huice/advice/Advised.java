package org.huice.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;

/** A rule set with its engine, and what is advised by it. */
record Advised(RuleSet rules, Evaluator evaluator) {
  /** The rules/ folder of this repository. */
  static final Advised SHIPPED = of(Path.of("rules"));

  static Advised of(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    if (!reading.problems().isEmpty()) {
      throw new AssertionError(reading.problems());
    }
    RuleSet rules = Objects.requireNonNull(reading.ruleSet());
    return new Advised(rules, new Evaluator(rules, RuleBase.load(rules, null), null));
  }

  /** A folder of policies, by name the text of policy.yaml and of the rules. */
  static Advised of(String vocabulary, Map<String, List<String>> policies) {
    try {
      Path folder = Files.createTempDirectory("huice-advice");
      write(folder.resolve("vocabulary/词.drl"), vocabulary);
      for (Map.Entry<String, List<String>> policy : policies.entrySet()) {
        Path own = folder.resolve("policies").resolve(policy.getKey());
        write(own.resolve("policy.yaml"), policy.getValue().get(0));
        write(own.resolve("规则.drl"), policy.getValue().get(1));
      }
      return of(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The dossier of a fact file; single quotes stand for double ones. */
  Dossier dossier(String facts) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = facts.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
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

  Determination decide(Dossier dossier, LocalDate asOf) {
    Evaluation evaluation = evaluator.decide(dossier, asOf);
    if (evaluation.determination() == null) {
      throw new AssertionError(evaluation.problems());
    }
    return evaluation.determination();
  }

  Determination decide(String facts, String asOf) {
    return decide(dossier(facts), LocalDate.parse(asOf));
  }

  Advice advice(String facts, String asOf) {
    return new Adviser(rules, evaluator).of(decide(facts, asOf));
  }

  /** The sets that would decide a clause, as texts. */
  List<List<String>> sets(Advice advice, String clause) {
    return need(advice, clause).sets().stream()
        .map(set -> set.missing().stream().map(Missing::name).toList())
        .toList();
  }

  Need need(Advice advice, String clause) {
    return advice.needs().stream()
        .filter(need -> need.matter().clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  /** The remedies of a clause, as texts: what changes to what, and what the outcome is. */
  List<String> remedies(Advice advice, String clause) {
    return advice.remedies().stream()
        .filter(remedy -> remedy.matter().clause().equals(clause))
        .map(remedy -> text(remedy.changes()) + " " + remedy.outcome().code())
        .toList();
  }

  private static String text(List<Change> changes) {
    return String.join(" + ", changes.stream().map(Advised::text).toList());
  }

  private static String text(Change change) {
    return change instanceof Change.OfFact fact
        ? fact.name() + " " + fact.from() + "→" + fact.to()
        : ((Change.OfDay) change).to().toString();
  }
}
