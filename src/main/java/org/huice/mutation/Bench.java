package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.determination.Determination;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.drl.RuleTree;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tries mutants of one policy by its worked examples. Rules are read by the second reading alone,
 * and the other policies take part only where some are settled across, and it is among them.
 */
final class Bench {
  private final RuleSet rules;
  private final String policy;
  private final List<Shown> shown = new ArrayList<>();
  private int left;

  /** An example that passes, and what it is decided by. */
  private record Shown(PolicyCase example, Dossier dossier, RuleSet rules) {
    /** Whether it expects something of the clause: then it is the likelier to notice. */
    boolean names(Mutant mutant) {
      return example.expected().stream()
          .anyMatch(expected -> expected.clause().equals(mutant.clause()));
    }
  }

  Bench(RuleSet rules, String policy, List<PolicyCase> examples) {
    this.rules = together(rules, policy);
    this.policy = policy;
    examples.stream()
        .filter(example -> example.policy().equals(policy) && example.wrongReading() == null)
        .forEach(this::add);
  }

  /** Whatever is settled across policies may hang together with it over others. */
  private static RuleSet together(RuleSet rules, String policy) {
    Map<String, PolicyRules> own = new TreeMap<>();
    own.put(policy, Objects.requireNonNull(rules.policies().get(policy)));
    boolean across = rules.settlement().stream().flatMap(Bench::policies).anyMatch(policy::equals);
    List<SettlementRule> holding = across ? rules.settlement() : List.of();
    holding.stream()
        .flatMap(Bench::policies)
        .forEach(other -> own.put(other, Objects.requireNonNull(rules.policies().get(other))));
    return new RuleSet(rules.id(), rules.vocabulary(), own, holding, List.of());
  }

  private static Stream<String> policies(SettlementRule rule) {
    return Stream.concat(
        rule.clauses().stream().map(ClauseRef::policy),
        UsedParameters.read(rule).map(ParameterRef::policy));
  }

  private void add(PolicyCase example) {
    RuleSet supposed = with(example.overlay());
    Optional<Shown> decided =
        dossier(example.facts())
            .map(dossier -> new Shown(example, dossier, supposed))
            .filter(one -> passes(one, supposed));
    decided.ifPresent(shown::add);
    left += decided.isPresent() ? 0 : 1;
  }

  /** The facts of an example; empty where there is anything wrong with them. */
  Optional<Dossier> dossier(Node facts) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier =
        new DossierReader(rules.vocabulary()).read(facts, facts.place().file(), problems::add);
    return problems.isEmpty() ? dossier : Optional.empty();
  }

  /** The rules by which an example is decided that supposes other values. */
  RuleSet with(@Nullable Overlay overlay) {
    return overlay == null ? rules : rules.with(overlay);
  }

  /** The policy as it stands. */
  PolicyRules policy() {
    return Objects.requireNonNull(rules.policies().get(policy));
  }

  /** The fields whose days say whether its clauses are in force. */
  Stream<String> datingFields() {
    return policy().document().clauses().values().stream()
        .flatMap(clause -> Stream.ofNullable(clause.datedBy()));
  }

  /** What facts may say. */
  Vocabulary vocabulary() {
    return rules.vocabulary();
  }

  /** The examples that pass. */
  List<Situation> situations() {
    return shown.stream().map(one -> Situation.of(one.example())).toList();
  }

  /** How many conditions of a rule do not hold where it comes nearest to being met; 0 for met. */
  int distance(Situation situation, RuleTree rule) {
    Determination determination =
        dossier(situation.facts())
            .map(
                facts ->
                    Evaluator.ofReadings(with(situation.overlay())).decide(facts, situation.asOf()))
            .map(Evaluation::determination)
            .orElse(null);
    return determination == null
        ? Integer.MAX_VALUE
        : determination.rulings().stream()
            .filter(ruling -> ruling.matter().policy().equals(policy))
            .flatMap(ruling -> ruling.readings().stream())
            .filter(reading -> reading.rule().equals(rule.name()))
            .mapToInt(Bench::open)
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  private static int open(RuleReading reading) {
    return (int)
        reading.conditions().stream().filter(condition -> condition.truth() != Truth.TRUE).count();
  }

  /** How many examples do not pass, or cannot be read, and so notice nothing. */
  int left() {
    return left;
  }

  /** Whether an example notices a mutant: something differs, or nothing can be decided any more. */
  boolean notices(Mutant mutant) {
    return Stream.concat(
            shown.stream().filter(one -> one.names(mutant)),
            shown.stream().filter(one -> !one.names(mutant)))
        .anyMatch(
            one ->
                changed(one.rules(), mutant).filter(changed -> !passes(one, changed)).isPresent());
  }

  /** The rules with the mutant in them; empty where it makes no difference to them. */
  Optional<RuleSet> changed(RuleSet original, Mutant mutant) {
    return mutant.edit().apply(original);
  }

  private static boolean passes(Shown one, RuleSet by) {
    return passes(one.example(), one.dossier(), by);
  }

  /** Whether everything comes out as an example expects. */
  static boolean passes(PolicyCase example, Dossier dossier, RuleSet by) {
    Evaluation evaluation = Evaluator.ofReadings(by).decide(dossier, example.asOf());
    CaseResult result = CaseRunner.compared(example, evaluation);
    return result.passed();
  }
}
