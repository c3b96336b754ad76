package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;

/** Runs worked examples by one rule set, on the same way as any dossier. */
public final class CaseRunner {
  private final RuleSet rules;
  private final RuleBase engine;

  /**
   * A runner for that rule set.
   *
   * @param engine the same rule set, compiled
   */
  public CaseRunner(RuleSet rules, RuleBase engine) {
    this.rules = rules;
    this.engine = engine;
  }

  /** Decides the example's facts and compares. */
  public CaseResult run(PolicyCase example) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier =
        new DossierReader(rules.vocabulary())
            .read(example.facts(), example.place().file(), problems::add);
    if (dossier.isEmpty() || !problems.isEmpty()) {
      return new CaseResult(example, List.of(), problems.stream().sorted().toList());
    }
    Evaluation evaluation =
        new Evaluator(rules, engine, example.overlay()).decide(dossier.get(), example.asOf());
    Determination determination = evaluation.determination();
    return determination == null
        ? new CaseResult(example, List.of(), evaluation.problems())
        : new CaseResult(example, compare(example, determination), List.of());
  }

  private static List<Comparison> compare(PolicyCase example, Determination determination) {
    return example.expected().stream()
        .flatMap(
            expected ->
                new Comparing(expected, example.policy()).with(determination.rulings()).stream())
        .toList();
  }
}
