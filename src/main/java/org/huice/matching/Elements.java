package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.drl.Conditional;

/** Holds what is no plain pattern against the facts; each such element is one condition. */
final class Elements {
  private final Quantifiers quantifiers;
  private final Accumulations accumulations;
  private final Groups groups;

  Elements(Conditions conditions, FactIndex facts, Steps steps) {
    Patterns patterns = new Patterns(conditions);
    this.quantifiers = new Quantifiers(patterns, facts, steps);
    this.accumulations = new Accumulations(conditions, facts, steps);
    this.groups = new Groups(patterns, quantifiers, facts, steps);
  }

  Candidate hold(Spot spot, Conditional element, Scope scope) {
    return element instanceof Conditional.Accumulate accumulate
        ? accumulations.hold(spot, accumulate, scope)
        : Candidate.of(scope, List.of(condition(spot, element, scope)));
  }

  private Condition condition(Spot spot, Conditional element, Scope scope) {
    if (element instanceof Conditional.Either either) {
      return either(spot, either, scope);
    }
    if (element instanceof Conditional.Grouped grouped) {
      return groups.condition(spot, grouped, scope);
    }
    return quantifiers.condition(spot, element, scope);
  }

  private Condition either(Spot spot, Conditional.Either either, Scope scope) {
    List<Condition> parts = new ArrayList<>(either.branches().size());
    for (Conditional branch : either.branches()) {
      parts.add(quantifiers.condition(Ids.within(spot).at(parts.size()), branch, scope));
    }
    Truth truth = Conditions.any(parts);
    return new Condition(
        spot.wording(either.place(), "or", either::text),
        truth,
        null,
        null,
        null,
        truth == Truth.UNKNOWN ? Conditions.missing(parts) : List.of(),
        List.copyOf(parts),
        null);
  }
}
