package org.huice.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Opinion;
import org.huice.engine.RuleBase;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.Pool;
import org.huice.pool.Claims;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Decides entries by one side's rules, those of the clauses that are evaluated.
 *
 * @param rules all of that side
 * @param some those of these clauses
 * @param claims what is claimed from their pools; null where nobody asks
 */
record SideRun(
    RuleSet rules, RuleSet some, Evaluator evaluator, @Nullable Claims claims, LocalDate asOf) {
  /**
   * Compiles that side.
   *
   * @param cache where compiled rules are kept; null for none
   * @param checking which dossiers are held against the second reading
   * @throws org.huice.engine.EngineFailure if they cannot be compiled
   */
  static SideRun of(
      RuleSet rules, RuleSet some, @Nullable Path cache, LocalDate asOf, CrossChecking checking) {
    Evaluator evaluator = new Evaluator(some, RuleBase.load(some, cache), null);
    return new SideRun(rules, some, evaluator.checking(checking), null, asOf);
  }

  /** The same engine for the same rules with other values of parameters. */
  SideRun under(RuleSet changed, RuleSet changedSome) {
    return new SideRun(changed, changedSome, evaluator.under(changedSome), null, asOf);
  }

  /** The same that also says what is claimed from the pools of these clauses. */
  SideRun claiming() {
    List<Pool> pools =
        rules.pools().stream()
            .filter(pool -> pool.clauses().stream().anyMatch(clause -> has(some, clause)))
            .toList();
    List<PolicyDocument> documents =
        rules.policies().values().stream().map(PolicyRules::document).toList();
    Claims all = new Claims(pools, documents, rules.vocabulary());
    return new SideRun(rules, some, evaluator, all, asOf);
  }

  /** What a determination claims from pools. */
  PoolClaims claims(Entry entry, Determination determination, @Nullable String name) {
    if (claims == null) {
      return PoolClaims.NONE;
    }
    String known = name == null ? determination.dossier().applicant().id().toString() : name;
    return new PoolClaims(
        claims.of(entry.number(), "", known, determination),
        claims.figures(determination.dossier()));
  }

  /** The facts in this side's words; empty where there was a problem. */
  Optional<Dossier> read(Node root, String file, Consumer<Problem> problems) {
    return new DossierReader(rules.vocabulary()).read(root, file, problems).map(this::relevant);
  }

  /** What an authority decided under a clause that is not evaluated is nothing to these. */
  private Dossier relevant(Dossier dossier) {
    return new Dossier(
        dossier.applicant(),
        dossier.facts(),
        dossier.opinions().stream().filter(one -> has(some, one) || !has(rules, one)).toList(),
        dossier.file());
  }

  private static boolean has(RuleSet rules, Opinion opinion) {
    return has(rules, new ClauseRef(opinion.policy(), opinion.clause()));
  }

  private static boolean has(RuleSet rules, ClauseRef clause) {
    PolicyRules policy = rules.policies().get(clause.policy());
    return policy != null && policy.document().clauses().containsKey(clause.clause());
  }

  /** The determination; empty where there was a problem. */
  Optional<Determination> decide(Dossier dossier, Consumer<Problem> problems) {
    Evaluation evaluation = evaluator.decide(dossier, asOf);
    evaluation.problems().forEach(problems);
    return Optional.ofNullable(evaluation.determination());
  }
}
