package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Tries every mutant of a policy by its worked examples, on all cores; the order never differs. */
public final class MutationRun {
  private MutationRun() {}

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
    PolicyRules own = Objects.requireNonNull(rules.policies().get(policy), policy);
    Bench bench = new Bench(rules, policy, examples);
    List<Mutant> mutants = Mutants.of(own);
    List<Boolean> noticed = mutants.parallelStream().map(bench::notices).toList();
    List<Mutant> living =
        IntStream.range(0, mutants.size())
            .filter(i -> !noticed.get(i))
            .mapToObj(mutants::get)
            .toList();
    return new MutationResult(
        policy,
        mutants.size(),
        bench.left(),
        survivors(bench, living, reasons),
        Stream.concat(known.stream(), stale(mutants, living, reasons).stream()).sorted().toList());
  }

  private static List<Survivor> survivors(
      Bench bench, List<Mutant> living, Map<String, Reason> reasons) {
    Suggester suggester = new Suggester(bench);
    return living.parallelStream()
        .map(
            mutant -> {
              Reason reason = reasons.get(mutant.id());
              return new Survivor(
                  mutant, reason == null ? suggester.suggest(mutant).orElse(null) : null, reason);
            })
        .toList();
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
