package org.huice.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.jspecify.annotations.Nullable;

/** Holds {@code not}, {@code exists} and {@code forall} against all facts of their type. */
final class Quantifiers {
  private final Patterns patterns;
  private final FactIndex facts;
  private final Steps steps;

  Quantifiers(Patterns patterns, FactIndex facts, Steps steps) {
    this.patterns = patterns;
    this.facts = facts;
    this.steps = steps;
  }

  Condition condition(Spot spot, Conditional element, Scope scope) {
    if (element instanceof Conditional.None none) {
      return none(spot, none, scope);
    }
    if (element instanceof Conditional.Some some) {
      return some(spot, some, scope);
    }
    if (element instanceof Conditional.Every every) {
      return every(spot, every, scope);
    }
    throw new IllegalArgumentException("no quantifier at " + element.place());
  }

  private Condition some(Spot spot, Conditional.Some some, Scope scope) {
    Conditional.Pattern pattern = some.pattern();
    Held held = held(pattern, scope, spot);
    Wording wording =
        spot.wording(some.place(), "exists", () -> "exists " + Patterns.text(pattern));
    return condition(wording, held.any(), pattern, held, held.nearest());
  }

  private Condition none(Spot spot, Conditional.None none, Scope scope) {
    Conditional.Pattern pattern = none.pattern();
    Held held = held(pattern, scope, spot);
    Wording wording = spot.wording(none.place(), "not", () -> "not " + Patterns.text(pattern));
    return condition(wording, held.any().not(), pattern, held, held.nearest());
  }

  private Condition every(Spot spot, Conditional.Every every, Scope scope) {
    Conditional.Pattern pattern = every.pattern();
    Held held = held(pattern, scope, spot);
    Wording wording =
        spot.wording(every.place(), "forall", () -> "forall( " + Patterns.text(pattern) + " )");
    return condition(wording, held.all(), pattern, held, held.farthest());
  }

  private static Condition condition(
      Wording wording,
      Truth truth,
      Conditional.Pattern pattern,
      Held held,
      @Nullable Candidate shown) {
    return new Condition(
        wording,
        truth,
        null,
        null,
        pattern.type(),
        truth == Truth.UNKNOWN ? held.missing() : List.of(),
        shown == null ? List.of() : shown.conditions(),
        shown == null ? null : shown.scope().id());
  }

  private Held held(Conditional.Pattern pattern, Scope scope, Spot spot) {
    Reach reach = facts.reach(pattern, scope);
    Ids ids = Ids.within(spot);
    List<Candidate> every = new ArrayList<>(reach.facts().size());
    for (Fact fact : reach.facts()) {
      steps.take();
      every.add(patterns.fact(pattern, fact, scope, ids));
    }
    return new Held(reach, every);
  }

  /** Every fact that a pattern may take, held against it. */
  private record Held(Reach reach, List<Candidate> every) {
    /** Whether one of them meets it. */
    Truth any() {
      Truth greatest = reach.complete() ? Truth.FALSE : Truth.UNKNOWN;
      for (Candidate candidate : every) {
        greatest = greatest.or(candidate.truth());
      }
      return greatest;
    }

    /** Whether all of them do. */
    Truth all() {
      Truth least = reach.complete() ? Truth.TRUE : Truth.UNKNOWN;
      for (Candidate candidate : every) {
        least = least.and(candidate.truth());
      }
      return least;
    }

    List<Missing> missing() {
      Set<Missing> missing = new TreeSet<>(reach.absent());
      every.forEach(candidate -> missing.addAll(candidate.missing()));
      return List.copyOf(missing);
    }

    @Nullable Candidate nearest() {
      return first(Comparator.comparing(Candidate::cost));
    }

    @Nullable Candidate farthest() {
      return first(Comparator.comparing(Candidate::cost, Comparator.reverseOrder()));
    }

    private @Nullable Candidate first(Comparator<Candidate> order) {
      Candidate first = null;
      for (Candidate candidate : every) {
        first = first == null || order.compare(candidate, first) < 0 ? candidate : first;
      }
      return first;
    }
  }
}
