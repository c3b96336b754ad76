package org.huice.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.ruleset.PolicyRules;

/** Every mutant of a policy: of its parameters, its rules, its settlement and its rounding. */
public final class Mutants {
  private Mutants() {}

  /** In the order of the policy's files; no two have the same id. */
  public static List<Mutant> of(PolicyRules policy) {
    Set<String> used = UsedParameters.of(policy);
    List<Mutant> all = new ArrayList<>();
    policy.document().parameters().values().stream()
        .filter(parameter -> used.contains(parameter.name()) && isGiven(parameter))
        .forEach(parameter -> all.addAll(new ParameterMutants(parameter).all()));
    policy.rules().forEach(rule -> all.addAll(RuleMutants.of(rule)));
    all.addAll(DocumentMutants.of(policy));
    return distinct(all);
  }

  /** Of one that the document blacks out wholly there is nothing to change. */
  private static boolean isGiven(Parameter parameter) {
    return !parameter.values().isEmpty()
        && !parameter.values().values().stream()
            .allMatch(ParameterValue.Redacted.class::isInstance);
  }

  /** A rule may say the same twice; the second is known by its number. */
  private static List<Mutant> distinct(List<Mutant> all) {
    Map<String, Integer> seen = new HashMap<>();
    List<Mutant> distinct = new ArrayList<>();
    for (Mutant mutant : all) {
      int number = seen.merge(mutant.id(), 1, Integer::sum);
      distinct.add(number == 1 ? mutant : named(mutant, mutant.id() + " (" + number + ")"));
    }
    return List.copyOf(distinct);
  }

  private static Mutant named(Mutant mutant, String id) {
    return new Mutant(
        id,
        mutant.clause(),
        mutant.change(),
        mutant.place(),
        mutant.text(),
        mutant.from(),
        mutant.to(),
        mutant.edit());
  }
}
