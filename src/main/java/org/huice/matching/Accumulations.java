package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;

/** Holds {@code accumulate} against all facts of its source, and binds what they come to. */
final class Accumulations {
  /**
   * Which part of the condition the source is: nobody is shown it, so it comes before the first.
   */
  private static final int SOURCE = 0;

  private final Conditions conditions;
  private final Patterns patterns;
  private final FactIndex facts;
  private final Steps steps;

  Accumulations(Conditions conditions, FactIndex facts, Steps steps) {
    this.conditions = conditions;
    this.patterns = new Patterns(conditions);
    this.facts = facts;
    this.steps = steps;
  }

  Candidate hold(Spot spot, Conditional.Accumulate accumulate, Scope scope) {
    Figures figures = figures(accumulate, scope, Ids.within(spot.part(SOURCE)));
    Scope inner = scope.outside();
    for (Conditional.Result result : accumulate.results()) {
      inner = inner.with(result.variable(), figures.value(result), figures.facts());
    }
    List<Condition> parts = parts(accumulate.constraints(), inner, Ids.within(spot));
    return Candidate.of(inner, List.of(condition(spot, accumulate, figures, parts)));
  }

  private Figures figures(Conditional.Accumulate accumulate, Scope scope, Ids ids) {
    Reach reach = facts.reach(accumulate.source(), scope);
    Set<Missing> missing = new TreeSet<>(reach.absent());
    List<Scope> counted = new ArrayList<>();
    boolean known = reach.complete();
    for (Fact fact : reach.facts()) {
      steps.take();
      Candidate candidate = patterns.fact(accumulate.source(), fact, scope, ids);
      if (candidate.truth() != Truth.FALSE) {
        List<Value> lacking = Figures.lacking(accumulate.results(), candidate.scope());
        missing.addAll(candidate.missing());
        missing.addAll(Value.missing(lacking));
        known &= candidate.truth() == Truth.TRUE && lacking.isEmpty();
        counted.add(candidate.scope());
      }
    }
    return new Figures(accumulate, counted, known, List.copyOf(missing));
  }

  private List<Condition> parts(List<Constraint> constraints, Scope scope, Ids ids) {
    List<Condition> parts = new ArrayList<>();
    for (Constraint constraint : constraints) {
      parts.add(conditions.of(ids.at(parts.size()), constraint.expression(), scope));
    }
    return List.copyOf(parts);
  }

  private static Condition condition(
      Spot spot, Conditional.Accumulate accumulate, Figures figures, List<Condition> parts) {
    Truth truth = Conditions.all(parts).and(figures.truth());
    return new Condition(
        spot.wording(accumulate.place(), "accumulate", accumulate::text),
        truth,
        null,
        figures.known() ? figures.counted().size() : null,
        accumulate.source().type(),
        truth == Truth.UNKNOWN ? missing(figures, parts) : List.of(),
        parts,
        null);
  }

  private static List<Missing> missing(Figures figures, List<Condition> parts) {
    Set<Missing> missing = new TreeSet<>(figures.missing());
    missing.addAll(Conditions.missing(parts));
    return List.copyOf(missing);
  }
}
