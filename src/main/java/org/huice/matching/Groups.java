package org.huice.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;

/** Holds {@code exists} and {@code not} of several patterns against the facts, all of them. */
final class Groups {
  private final Patterns patterns;
  private final Quantifiers quantifiers;
  private final FactIndex facts;
  private final Steps steps;

  Groups(Patterns patterns, Quantifiers quantifiers, FactIndex facts, Steps steps) {
    this.patterns = patterns;
    this.quantifiers = quantifiers;
    this.facts = facts;
    this.steps = steps;
  }

  Condition condition(Spot spot, Conditional.Grouped grouped, Scope scope) {
    Set<Missing> missing = new TreeSet<>();
    Truth some = held(grouped.all(), scope, missing);
    return new Condition(
        spot.wording(grouped.place(), grouped.wanted() ? "exists" : "not", grouped::text),
        grouped.wanted() ? some : some.not(),
        null,
        null,
        null,
        some == Truth.UNKNOWN ? List.copyOf(missing) : List.of(),
        List.of(),
        null);
  }

  /** Whether some facts meet all that is left of a group. */
  private Truth held(List<Conditional> left, Scope scope, Set<Missing> missing) {
    if (left.isEmpty()) {
      return Truth.TRUE;
    }
    List<Conditional> rest = left.subList(1, left.size());
    if (left.get(0) instanceof Conditional.Pattern pattern) {
      return some(pattern, rest, scope, missing);
    }
    Condition condition = quantifiers.condition(Spot.NOWHERE, left.get(0), scope);
    return and(Candidate.of(scope, List.of(condition)), rest, missing);
  }

  private Truth some(
      Conditional.Pattern pattern, List<Conditional> rest, Scope scope, Set<Missing> missing) {
    Reach reach = facts.reach(pattern, scope);
    Truth truth = Truth.FALSE;
    for (Fact fact : reach.facts()) {
      steps.take();
      Candidate candidate = patterns.fact(pattern, fact, scope, Ids.within(Spot.NOWHERE));
      truth = truth.or(and(candidate, rest, missing));
    }
    if (!reach.complete()) {
      Candidate guess = patterns.guess(pattern, reach.absent(), scope, Ids.within(Spot.NOWHERE));
      truth = truth.or(and(guess, rest, missing));
    }
    return truth;
  }

  private Truth and(Candidate candidate, List<Conditional> rest, Set<Missing> missing) {
    if (candidate.truth() == Truth.FALSE) {
      return Truth.FALSE;
    }
    Set<Missing> further = new TreeSet<>(candidate.missing());
    Truth truth = candidate.truth().and(held(rest, candidate.scope(), further));
    if (truth == Truth.UNKNOWN) {
      missing.addAll(further);
    }
    return truth;
  }
}
