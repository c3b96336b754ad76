package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huice.cases.CaseDraft;
import org.huice.policy.ClauseRef;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Tries every mutant of a policy by its worked examples, on all cores; the order never differs. */
public final class MutationRun {
  private MutationRun() {}

  /** How a result names what holds between awards of several policies. */
  public static final String ACROSS = "settlement.yaml";

  /**
   * What comes of it.
   *
   * @param examples of the policy; those of others are left aside
   * @param reasons by the mutant's id
   * @param known problems that reading the reasons came to
   */
  public static MutationResult of(
      RuleSet rules,
      String policy,
      List<PolicyCase> examples,
      Map<String, Reason> reasons,
      List<Problem> known) {
    List<Bench> benches = List.of(new Bench(rules, policy, examples));
    return of(policy, Mutants.of(rules, policy), benches, reasons, known);
  }

  /**
   * The same of what holds between awards of several policies ({@code settlement.yaml}), which the
   * examples of each of them may notice.
   */
  public static MutationResult across(
      RuleSet rules, List<PolicyCase> examples, Map<String, Reason> reasons, List<Problem> known) {
    List<Bench> benches =
        settledAcross(rules).stream().map(policy -> new Bench(rules, policy, examples)).toList();
    return of(ACROSS, Mutants.across(rules), benches, reasons, known);
  }

  /** The policies of which {@code settlement.yaml} settles awards with those of others, sorted. */
  public static Set<String> settledAcross(RuleSet rules) {
    return rules.settlement().stream()
        .flatMap(rule -> rule.clauses().stream())
        .map(ClauseRef::policy)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static MutationResult of(
      String name,
      List<Mutant> mutants,
      List<Bench> benches,
      Map<String, Reason> reasons,
      List<Problem> known) {
    List<Boolean> noticed =
        mutants.parallelStream()
            .map(mutant -> benches.stream().anyMatch(bench -> bench.notices(mutant)))
            .toList();
    List<Mutant> living =
        IntStream.range(0, mutants.size())
            .filter(i -> !noticed.get(i))
            .mapToObj(mutants::get)
            .toList();
    return new MutationResult(
        name,
        mutants.size(),
        benches.stream().mapToInt(Bench::left).sum(),
        survivors(benches, living, reasons),
        Stream.concat(known.stream(), stale(mutants, living, reasons).stream()).sorted().toList());
  }

  private static List<Survivor> survivors(
      List<Bench> benches, List<Mutant> living, Map<String, Reason> reasons) {
    List<Suggester> suggesters = benches.stream().map(Suggester::new).toList();
    return living.parallelStream()
        .map(
            mutant -> {
              Reason reason = reasons.get(mutant.id());
              CaseDraft suggested = reason == null ? suggested(suggesters, mutant) : null;
              return new Survivor(mutant, suggested, reason);
            })
        .toList();
  }

  private static @Nullable CaseDraft suggested(List<Suggester> suggesters, Mutant mutant) {
    return suggesters.stream()
        .flatMap(suggester -> suggester.suggest(mutant).stream())
        .findFirst()
        .orElse(null);
  }

  private static List<Problem> stale(
      List<Mutant> mutants, List<Mutant> living, Map<String, Reason> reasons) {
    List<Problem> problems = new ArrayList<>();
    for (Reason reason : reasons.values()) {
      if (living.stream().noneMatch(one -> one.id().equals(reason.mutant()))) {
        boolean noticed = mutants.stream().anyMatch(one -> one.id().equals(reason.mutant()));
        MutationProblem code =
            noticed ? MutationProblem.MUTANT_NOTICED : MutationProblem.MUTANT_UNKNOWN;
        problems.add(Problem.at(reason.place(), code, reason.mutant()));
      }
    }
    return problems;
  }
}
