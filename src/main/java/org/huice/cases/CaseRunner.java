package org.huice.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.Expected;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Runs worked examples by one rule set, on the same way as any dossier. */
public final class CaseRunner {
  /** What an example must not pass over in silence. */
  static final Set<String> GIVING =
      Set.of(
          "granted",
          "charged",
          "ordered",
          "designated",
          "discretionary",
          "confirmed",
          "reported",
          "barred",
          "superseded");

  private final RuleSet rules;
  private final RuleBase engine;
  private final Evaluator plain;

  /**
   * A runner for that rule set.
   *
   * @param engine the same rule set, compiled
   */
  public CaseRunner(RuleSet rules, RuleBase engine) {
    this.rules = rules;
    this.engine = engine;
    this.plain = new Evaluator(rules, engine, null);
  }

  /** Decides the example's facts and compares. */
  public CaseResult run(PolicyCase example) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier =
        new DossierReader(rules.vocabulary())
            .read(example.facts(), example.place().file(), problems::add);
    if (dossier.isEmpty() || !problems.isEmpty()) {
      return new CaseResult(example, List.of(), problems.stream().sorted().toList(), null);
    }
    return compared(example, evaluator(example.overlay()).decide(dossier.get(), example.asOf()));
  }

  private Evaluator evaluator(@Nullable Overlay overlay) {
    return overlay == null ? plain : new Evaluator(rules, engine, overlay);
  }

  /** What an example says of an evaluation of its facts on its day, however that was made. */
  public static CaseResult compared(PolicyCase example, Evaluation evaluation) {
    Determination determination = evaluation.determination();
    return determination == null
        ? new CaseResult(example, List.of(), evaluation.problems(), null)
        : new CaseResult(example, compare(example, determination), List.of(), determination);
  }

  /** The same, and everything that was seen of the conditions of the policy's rules. */
  public Watched watch(PolicyCase example) {
    CaseResult result = run(example);
    Determination determination = result.determination();
    if (determination == null) {
      return new Watched(result, Set.of());
    }
    Overlay overlay = example.overlay();
    RuleSet own = overlay == null ? rules : rules.with(overlay);
    PolicyRules policy =
        Objects.requireNonNull(own.policies().get(example.policy()), example.policy());
    return new Watched(result, Sightings.of(policy, rules.vocabulary(), determination));
  }

  private static List<Comparison> compare(PolicyCase example, Determination determination) {
    List<Comparison> comparisons = new ArrayList<>();
    Set<Ruling> met = new HashSet<>();
    for (Expected expected : example.expected()) {
      comparisons.addAll(
          new Comparing(expected, example.policy(), met::add)
              .with(determination.rulings(), determination.settlement()));
    }
    determination.rulings().stream()
        .filter(ruling -> ruling.matter().policy().equals(example.policy()))
        .filter(ruling -> GIVING.contains(ruling.code()) && !met.contains(ruling))
        .forEach(ruling -> comparisons.add(Comparing.unexpected(ruling)));
    return comparisons;
  }
}
