package org.huice.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
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

  Condition condition(String id, Conditional element, Scope scope) {
    if (element instanceof Conditional.None none) {
      return none(id, none, scope);
    }
    if (element instanceof Conditional.Some some) {
      return some(id, some, scope);
    }
    if (element instanceof Conditional.Every every) {
      return every(id, every, scope);
    }
    throw new IllegalArgumentException("no quantifier at " + element.place());
  }

  private Condition some(String id, Conditional.Some some, Scope scope) {
    Held held = held(some.pattern(), scope, id);
    String text = "exists " + Patterns.text(some.pattern());
    Truth truth = Truth.any(held.truths());
    return condition(id, truth, some, some.pattern(), "exists", text, held, held.nearest());
  }

  private Condition none(String id, Conditional.None none, Scope scope) {
    Held held = held(none.pattern(), scope, id);
    Truth truth = Truth.any(held.truths()).not();
    String text = "not " + Patterns.text(none.pattern());
    return condition(id, truth, none, none.pattern(), "not", text, held, held.nearest());
  }

  private Condition every(String id, Conditional.Every every, Scope scope) {
    Held held = held(every.pattern(), scope, id);
    Truth truth = Truth.all(held.truths());
    String text = "forall( " + Patterns.text(every.pattern()) + " )";
    return condition(id, truth, every, every.pattern(), "forall", text, held, held.farthest());
  }

  private Condition condition(
      String id,
      Truth truth,
      Conditional element,
      Conditional.Pattern pattern,
      String operator,
      String text,
      Held held,
      @Nullable Candidate shown) {
    return new Condition(
        id,
        truth,
        text,
        operator,
        null,
        null,
        pattern.type(),
        truth == Truth.UNKNOWN ? held.missing() : List.of(),
        shown == null ? List.of() : shown.conditions(),
        element.place(),
        shown == null ? null : shown.scope().id());
  }

  private Held held(Conditional.Pattern pattern, Scope scope, String id) {
    Reach reach = facts.reach(pattern, scope);
    List<Candidate> all = new ArrayList<>();
    for (Fact fact : reach.facts()) {
      steps.take();
      all.add(patterns.fact(pattern, fact, scope, Ids.within(id)));
    }
    return new Held(reach, all);
  }

  /** Every fact that a pattern may take, held against it. */
  private record Held(Reach reach, List<Candidate> all) {
    List<Truth> truths() {
      List<Truth> truths = new ArrayList<>(all.size() + 1);
      for (Candidate candidate : all) {
        truths.add(candidate.truth());
      }
      if (!reach.complete()) {
        truths.add(Truth.UNKNOWN);
      }
      return truths;
    }

    List<Missing> missing() {
      Set<Missing> missing = new TreeSet<>(reach.absent());
      all.forEach(candidate -> missing.addAll(candidate.missing()));
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
      for (Candidate candidate : all) {
        first = first == null || order.compare(candidate, first) < 0 ? candidate : first;
      }
      return first;
    }
  }
}
