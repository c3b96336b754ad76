package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.crosscheck.OwnExpressions.Known;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * A third reading of one rule for one subject: every assignment of facts, one after the other,
 * without a thought for speed. It shares the syntax tree and the facts with the matcher, no more.
 */
final class OwnReading {
  private final RuleTree rule;
  private final OwnWords words;
  private final OwnFacts facts;
  private final Fact subject;
  private final OwnQuantifiers quantifiers;

  /** What is bound, and the truth of the conditions so far. */
  record State(Map<String, Known> variables, List<String> held) {
    State with(String variable, @Nullable Object value) {
      Map<String, Known> more = new LinkedHashMap<>(variables);
      more.put(variable, new Known(value));
      return new State(more, held);
    }

    State with(List<String> conditions) {
      List<String> more = new ArrayList<>(held);
      more.addAll(conditions);
      return new State(variables, more);
    }
  }

  OwnReading(RuleTree rule, OwnWords words, OwnFacts facts, Fact subject) {
    this.rule = rule;
    this.words = words;
    this.facts = facts;
    this.subject = subject;
    this.quantifiers = new OwnQuantifiers(words, facts);
  }

  /** The truth of the rule: that of its best assignment. */
  static Truth truth(List<List<String>> assignments) {
    return OwnExpressions.any(assignments.stream().map(OwnReading::whole).toList());
  }

  /** The truth of the conditions of every assignment, each as letters. */
  List<List<String>> assignments() {
    List<State> states = List.of(new State(Map.of(), List.of()));
    for (Conditional element : rule.when()) {
      List<State> next = new ArrayList<>();
      states.forEach(state -> next.addAll(after(element, state)));
      states = next;
    }
    return states.stream().map(State::held).toList();
  }

  private static Truth whole(List<String> held) {
    if (held.stream().anyMatch(condition -> condition.startsWith("F"))) {
      return Truth.FALSE;
    }
    return held.stream().anyMatch(condition -> condition.startsWith("U"))
        ? Truth.UNKNOWN
        : Truth.TRUE;
  }

  private List<State> after(Conditional element, State state) {
    if (!(element instanceof Conditional.Pattern pattern)) {
      return List.of(quantifiers.after(element, state));
    }
    if (pattern.type().equals("Policy")) {
      return List.of(state);
    }
    if (decided(pattern)) {
      return facts.is(subject.type().name(), pattern.type())
          ? List.of(held(pattern, subject, state))
          : List.of(lacking(pattern, "F", state));
    }
    OwnFacts.Candidates all = facts.candidates(pattern, state.variables());
    List<State> next = new ArrayList<>();
    all.facts().forEach(fact -> next.add(held(pattern, fact, state)));
    if (all.maybeMore() || all.facts().isEmpty()) {
      next.add(lacking(pattern, all.maybeMore() ? "U" : "F", state));
    }
    return next;
  }

  private boolean decided(Conditional.Pattern pattern) {
    return rule.then().words().get(0).arguments().get(0) instanceof Expression.Variable variable
        && variable.name().equals(pattern.variable());
  }

  private State held(Conditional.Pattern pattern, Fact fact, State state) {
    State next = pattern.variable() == null ? state : state.with(pattern.variable(), fact);
    List<String> conditions = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      OwnExpressions here = new OwnExpressions(words, fact, next.variables());
      if (constraint.binding() == null) {
        conditions.add(here.held(constraint.expression()));
      } else {
        next = next.with(constraint.binding(), here.value(constraint.expression()));
      }
    }
    return next.with(conditions);
  }

  private static State lacking(Conditional.Pattern pattern, String letter, State state) {
    State next = pattern.variable() == null ? state : state.with(pattern.variable(), null);
    for (Constraint constraint : pattern.constraints()) {
      next = constraint.binding() == null ? next : next.with(constraint.binding(), null);
    }
    return next.with(List.of(letter));
  }
}
