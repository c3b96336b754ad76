package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.RuleTree;
import org.huice.ruleset.PolicyRules;

/** The mutants of the rules of a policy. */
final class RuleMutants {
  private RuleMutants() {}

  /** Those of one rule, in the order in which it is written. */
  static List<Mutant> of(String policy, RuleTree rule) {
    return Stream.concat(when(rule).stream(), then(rule).stream())
        .map(variant -> mutant(policy, rule, variant))
        .toList();
  }

  private static List<Variant<RuleTree>> when(RuleTree rule) {
    List<Variant<RuleTree>> all = new ArrayList<>();
    Lists.variants(rule.when(), Elements::of, RuleMutants::dropped)
        .forEach(variant -> all.add(variant.in(made -> with(rule, made, rule.then()))));
    return all;
  }

  private static List<Variant<List<Conditional>>> dropped(List<Conditional> all, Integer index) {
    return Elements.mayGo(all.get(index)) ? List.of(Elements.left(all, index)) : List.of();
  }

  private static List<Variant<RuleTree>> then(RuleTree rule) {
    return Consequences.of(rule.then()).stream()
        .map(variant -> variant.in(made -> with(rule, rule.when(), made)))
        .toList();
  }

  private static RuleTree with(RuleTree rule, List<Conditional> when, Consequence then) {
    return new RuleTree(rule.name(), rule.clause(), when, then, rule.place(), rule.text());
  }

  private static Mutant mutant(String policy, RuleTree rule, Variant<RuleTree> variant) {
    return new Mutant(
        id(rule, variant),
        rule.clause(),
        variant.change(),
        variant.place(),
        variant.text(),
        variant.from(),
        variant.to(),
        Mutant.within(policy, rules -> Optional.of(replaced(rules, rule, variant.made()))));
  }

  private static String id(RuleTree rule, Variant<RuleTree> variant) {
    String what =
        switch (variant.change()) {
          case CONDITION_DROPPED, STEP_DROPPED -> "drop " + variant.text();
          case OPTION_DROPPED -> "drop " + variant.from() + " of " + variant.text();
          default ->
              variant.from().isEmpty()
                  ? "negate " + variant.text()
                  : variant.text() + ": " + variant.from() + " -> " + variant.to();
        };
    return rule.name() + ": " + what;
  }

  private static PolicyRules replaced(PolicyRules rules, RuleTree rule, RuleTree made) {
    return new PolicyRules(
        rules.document(),
        rules.rules().stream().map(one -> one.equals(rule) ? made : one).toList());
  }
}
