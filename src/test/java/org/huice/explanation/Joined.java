package org.huice.explanation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;

/** Rules that join facts, and what they say of a fact file. */
public final class Joined {
  static final RuleSet RULES = rules(JoinedText.POLICY, JoinedText.DRL);
  private static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private Joined() {}

  /** The whole explanation of a fact file's text at the end of 2025. */
  public static Explanation explain(String facts) {
    return explain(RULES, ENGINE, facts);
  }

  /** The same by other rules. */
  static Explanation explain(RuleSet rules, RuleBase engine, String facts) {
    return new Explainer(rules, null).explain(decide(rules, engine, facts));
  }

  static ExplainedRuling ruling(String facts, String clause, String subject) {
    return ruling(explain(facts), clause, subject);
  }

  static ExplainedRuling ruling(Explanation explanation, String clause, String subject) {
    return explanation.rulings().stream()
        .filter(one -> one.ruling().matter().clause().equals(clause))
        .filter(one -> one.ruling().matter().subject().toString().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  /** The conditions of the only rule of a clause. */
  static List<ExplainedCondition> conditions(String facts, String clause, String subject) {
    return ruling(facts, clause, subject).rules().get(0).conditions();
  }

  /** A condition and its parts, the parts of those too. */
  static Stream<ExplainedCondition> all(ExplainedCondition condition) {
    return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(Joined::all));
  }

  private static Determination decide(RuleSet rules, RuleBase engine, String facts) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    Evaluation evaluation =
        JsonTree.read("试.json", bytes, problems::add)
            .flatMap(
                node -> new DossierReader(rules.vocabulary()).read(node, "试.json", problems::add))
            .map(
                dossier ->
                    new Evaluator(rules, engine, null)
                        .decide(dossier, LocalDate.parse("2025-12-31")))
            .orElseThrow(() -> new AssertionError(problems));
    if (!problems.isEmpty() || !evaluation.problems().isEmpty()) {
      throw new AssertionError(problems + " " + evaluation.problems());
    }
    return Objects.requireNonNull(evaluation.determination());
  }

  /** Rules over the same vocabulary. */
  static RuleSet rules(String policy, String drl) {
    try {
      Path folder = Files.createTempDirectory("huice-explanation");
      write(folder.resolve("vocabulary/词.drl"), JoinedText.VOCABULARY);
      write(folder.resolve("policies/奖励/policy.yaml"), policy);
      write(folder.resolve("policies/奖励/奖励.drl"), drl);
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
