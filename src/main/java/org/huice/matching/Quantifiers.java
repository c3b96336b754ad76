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
    List<Candidate> all = candidates(some.pattern(), scope, id);
    List<Truth> truths = truths(all, some.pattern().type());
    List<Condition> parts = nearest(all);
    String text = "exists " + Patterns.text(some.pattern());
    return condition(id, Truth.any(truths), some, some.pattern(), "exists", text, all, parts);
  }

  private Condition none(String id, Conditional.None none, Scope scope) {
    List<Candidate> all = candidates(none.pattern(), scope, id);
    Truth truth = Truth.any(truths(all, none.pattern().type())).not();
    String text = "not " + Patterns.text(none.pattern());
    return condition(id, truth, none, none.pattern(), "not", text, all, nearest(all));
  }

  private Condition every(String id, Conditional.Every every, Scope scope) {
    List<Candidate> all = candidates(every.pattern(), scope, id);
    Truth truth = Truth.all(truths(all, every.pattern().type()));
    String text = "forall( " + Patterns.text(every.pattern()) + " )";
    return condition(id, truth, every, every.pattern(), "forall", text, all, farthest(all));
  }

  private Condition condition(
      String id,
      Truth truth,
      Conditional element,
      Conditional.Pattern pattern,
      String operator,
      String text,
      List<Candidate> all,
      List<Condition> parts) {
    return new Condition(
        id,
        truth,
        text,
        operator,
        null,
        null,
        pattern.type(),
        truth == Truth.UNKNOWN ? missing(all, pattern.type()) : List.of(),
        parts,
        element.place());
  }

  private List<Candidate> candidates(Conditional.Pattern pattern, Scope scope, String id) {
    List<Candidate> all = new ArrayList<>();
    for (Fact fact : facts.of(pattern.type())) {
      steps.take();
      all.add(patterns.fact(pattern, fact, scope, Ids.within(id)));
    }
    return all;
  }

  private List<Truth> truths(List<Candidate> all, String type) {
    List<Truth> truths = new ArrayList<>(all.stream().map(Candidate::truth).toList());
    if (!facts.absentLists(type).isEmpty()) {
      truths.add(Truth.UNKNOWN);
    }
    return truths;
  }

  private List<Missing> missing(List<Candidate> all, String type) {
    Set<Missing> missing = new TreeSet<>(facts.absentLists(type));
    all.forEach(candidate -> missing.addAll(candidate.missing()));
    return List.copyOf(missing);
  }

  private static List<Condition> nearest(List<Candidate> all) {
    return all.stream()
        .min(Comparator.comparing(Candidate::cost))
        .map(Candidate::conditions)
        .orElse(List.of());
  }

  private static List<Condition> farthest(List<Candidate> all) {
    return all.stream()
        .min(Comparator.comparing(Candidate::cost, Comparator.reverseOrder()))
        .map(Candidate::conditions)
        .orElse(List.of());
  }
}
