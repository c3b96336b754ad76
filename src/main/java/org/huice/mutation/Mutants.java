package org.huice.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * Every mutant of a policy: of its parameters, its rules, its settlement, its rounding, and when,
 * where and how it holds. What only a pool reads is left out: no worked example can show it.
 */
public final class Mutants {
  private Mutants() {}

  /** In the order of the policy's files; no two have the same id. */
  public static List<Mutant> of(RuleSet rules, String id) {
    PolicyRules policy = Objects.requireNonNull(rules.policies().get(id), id);
    Set<String> used = UsedParameters.of(rules, policy);
    List<Mutant> all = new ArrayList<>();
    policy.document().parameters().values().stream()
        .filter(parameter -> used.contains(parameter.name()) && isGiven(parameter))
        .forEach(parameter -> all.addAll(new ParameterMutants(id, parameter).all()));
    policy.rules().forEach(rule -> all.addAll(RuleMutants.of(id, rule)));
    policy.document().clauses().values().stream()
        .flatMap(clause -> ClauseMutants.of(clause).stream())
        .forEach(
            variant ->
                all.add(document(id, variant.in(made -> (PolicyDocument now) -> now.with(made)))));
    SettlementMutants.of(rules, policy.document().settlement())
        .forEach(variant -> all.add(settled(id, variant)));
    DocumentMutants.of(policy).forEach(variant -> all.add(document(id, variant)));
    return distinct(all);
  }

  /** Those of what holds between awards of several policies. */
  public static List<Mutant> across(RuleSet rules) {
    return distinct(
        SettlementMutants.of(rules, rules.settlement()).stream()
            .map(
                variant ->
                    Mutant.of(
                        Mutant.id(variant), variant, now -> Optional.of(now.with(variant.made()))))
            .toList());
  }

  private static Mutant settled(String id, Variant<List<SettlementRule>> variant) {
    return Mutant.of(
        "settlement: " + Mutant.id(variant),
        variant,
        Mutant.within(
            id,
            now -> {
              PolicyDocument document = now.document();
              return Optional.of(
                  new PolicyRules(document.with(document.rounding(), variant.made()), now.rules()));
            }));
  }

  private static Mutant document(String id, Variant<UnaryOperator<PolicyDocument>> variant) {
    return Mutant.of(
        Mutant.id(variant),
        variant,
        Mutant.within(
            id,
            now ->
                Optional.of(new PolicyRules(variant.made().apply(now.document()), now.rules()))));
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
