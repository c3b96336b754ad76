package org.huice.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Decides entries by one side's rules, those of the policies that are evaluated.
 *
 * @param rules of these policies
 * @param others every policy of that side that is not evaluated
 */
record SideRun(RuleSet rules, Set<String> others, Evaluator evaluator, LocalDate asOf) {
  /**
   * Compiles that side.
   *
   * @param cache where compiled rules are kept; null for none
   * @throws org.huice.engine.EngineFailure if they cannot be compiled
   */
  static SideRun of(RuleSet whole, RuleSet rules, @Nullable Path cache, LocalDate asOf) {
    return new SideRun(
        rules, others(whole, rules), new Evaluator(rules, RuleBase.load(rules, cache), null), asOf);
  }

  /** The same engine for the same rules with other values of parameters. */
  SideRun under(RuleSet changed) {
    return new SideRun(changed, others, evaluator.under(changed), asOf);
  }

  private static Set<String> others(RuleSet whole, RuleSet rules) {
    Set<String> others = new TreeSet<>(whole.policies().keySet());
    others.removeAll(rules.policies().keySet());
    return others;
  }

  /** The facts in this side's words; empty where there was a problem. */
  Optional<Dossier> read(Node root, String file, Consumer<Problem> problems) {
    return new DossierReader(rules.vocabulary()).read(root, file, problems).map(this::relevant);
  }

  /** What an authority decided under a policy that is not evaluated is nothing to these. */
  private Dossier relevant(Dossier dossier) {
    return new Dossier(
        dossier.applicant(),
        dossier.facts(),
        dossier.opinions().stream().filter(opinion -> !others.contains(opinion.policy())).toList(),
        dossier.file());
  }

  /** The determination; empty where there was a problem. */
  Optional<Determination> decide(Dossier dossier, Consumer<Problem> problems) {
    Evaluation evaluation = evaluator.decide(dossier, asOf);
    evaluation.problems().forEach(problems);
    return Optional.ofNullable(evaluation.determination());
  }
}
