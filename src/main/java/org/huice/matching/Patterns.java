package org.huice.matching;

import java.util.List;
import java.util.StringJoiner;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.jspecify.annotations.Nullable;

/** Holds single facts, or the lack of one, against a pattern. */
final class Patterns {
  private final Conditions conditions;

  Patterns(Conditions conditions) {
    this.conditions = conditions;
  }

  /** How many conditions of a rule a pattern takes; at least one, to say that no fact was found. */
  static int size(Conditional.Pattern pattern) {
    return Math.max(1, tests(pattern));
  }

  private static int tests(Conditional.Pattern pattern) {
    int tests = 0;
    for (Constraint constraint : pattern.constraints()) {
      tests += tests(constraint) ? 1 : 0;
    }
    return tests;
  }

  /** As a rule writes it, white space made single. */
  static String text(Conditional.Pattern pattern) {
    StringJoiner text = new StringJoiner(", ", pattern.type() + "( ", " )");
    text.setEmptyValue(pattern.type() + "()");
    for (Constraint constraint : pattern.constraints()) {
      text.add(text(constraint));
    }
    return text.toString().concat(pattern.from() == null ? "" : " from " + pattern.from().text());
  }

  /** A fact that is there. */
  Candidate fact(Conditional.Pattern pattern, Fact fact, Scope scope, Ids ids) {
    Scope inner = scope.at(new Value.Known(fact, fact.id()), pattern.variable());
    Condition[] held = new Condition[tests(pattern)];
    int next = 0;
    for (Constraint constraint : pattern.constraints()) {
      String binding = constraint.binding();
      if (binding != null) {
        inner = inner.with(binding, conditions.value(constraint.expression(), inner));
      } else {
        held[next] = conditions.of(ids.at(next), constraint.expression(), inner);
        next++;
      }
    }
    return Candidate.of(inner, List.of(held));
  }

  /**
   * A fact that is known to meet a pattern.
   *
   * @return what the names stand for afterwards; null where it is not known to
   */
  @Nullable Scope met(Conditional.Pattern pattern, Fact fact, Scope scope) {
    Scope inner = scope.at(new Value.Known(fact, fact.id()), pattern.variable());
    for (Constraint constraint : pattern.constraints()) {
      String binding = constraint.binding();
      if (binding != null) {
        inner = inner.with(binding, conditions.value(constraint.expression(), inner));
      } else if (conditions.of(Spot.NOWHERE, constraint.expression(), inner).truth()
          != Truth.TRUE) {
        return null;
      }
    }
    return inner;
  }

  /** A fact that may stand in a list that was not given. */
  Candidate guess(Conditional.Pattern pattern, List<Missing> lists, Scope scope, Ids ids) {
    Value unknown = new Value.Unknown(lists, null);
    Condition condition = lack(ids.at(0), Truth.UNKNOWN, pattern, null, lists);
    Candidate candidate = Candidate.of(bindAll(pattern, unknown, scope), List.of(condition));
    return new Candidate(candidate.scope(), candidate.conditions(), candidate.cost().guessed());
  }

  /**
   * No fact at all.
   *
   * @param instead the type of the fact that stands in its place; null where there is none
   */
  Candidate nobody(Conditional.Pattern pattern, @Nullable String instead, Scope scope, Ids ids) {
    Value nothing = new Value.Unknown(List.of(), null);
    Condition condition = lack(ids.at(0), Truth.FALSE, pattern, instead, List.of());
    return Candidate.of(bindAll(pattern, nothing, scope), List.of(condition));
  }

  private static Scope bindAll(Conditional.Pattern pattern, Value value, Scope scope) {
    Scope inner = scope.at(value, pattern.variable());
    for (Constraint constraint : pattern.constraints()) {
      String binding = constraint.binding();
      inner = binding == null ? inner : inner.with(binding, value);
    }
    return inner;
  }

  private static Condition lack(
      Spot spot,
      Truth truth,
      Conditional.Pattern pattern,
      @Nullable String actual,
      List<Missing> missing) {
    Wording wording = spot.wording(pattern.place(), "exists", () -> text(pattern));
    return new Condition(wording, truth, null, actual, pattern.type(), missing, List.of(), null);
  }

  private static boolean tests(Constraint constraint) {
    return constraint.binding() == null;
  }

  private static String text(Constraint constraint) {
    String text = constraint.expression().text();
    return tests(constraint) ? text : constraint.binding() + " : " + text;
  }
}
