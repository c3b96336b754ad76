package org.huice.lint;

import java.util.List;
import java.util.Set;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;

/**
 * When a whole rule can hold for its subject. Conditions about other facts say something of
 * themselves alone: a rule that wants one such fact and a rule that wants none cannot both hold.
 */
record RuleCases(Operands operands, ConditionCases cases) {
  /** When all conditions of a rule can hold. */
  Cases of(RuleTree rule) {
    return rule.when().stream().map(this::of).reduce(Cases.ALWAYS, Cases::and);
  }

  private Cases of(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      return pattern.type().equals(Variables.POLICY)
          ? Cases.ALWAYS
          : exists(pattern, true).and(of(pattern.constraints(), pattern));
    } else if (conditional instanceof Conditional.Some some) {
      return exists(some.pattern(), true).and(of(some.pattern().constraints(), some.pattern()));
    } else if (conditional instanceof Conditional.None none) {
      return exists(none.pattern(), false);
    } else if (conditional instanceof Conditional.Either either) {
      return either.branches().stream().map(this::of).reduce(Cases.NEVER, Cases::or);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      return of(accumulate.constraints(), accumulate.source());
    }
    return Cases.ALWAYS;
  }

  private Cases exists(Conditional.Pattern pattern, boolean wanted) {
    return Cases.where(
        "exists " + operands.written(pattern),
        new ValueSet.Words(Set.of(String.valueOf(wanted)), false));
  }

  private Cases of(List<Constraint> constraints, Conditional.Pattern here) {
    return constraints.stream()
        .filter(constraint -> constraint.binding() == null)
        .map(constraint -> cases.of(constraint.expression(), true, here))
        .reduce(Cases.ALWAYS, Cases::and);
  }
}
