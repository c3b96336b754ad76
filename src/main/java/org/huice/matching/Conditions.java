package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.Fact;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.huice.rule.Policy;

/** Holds one boolean expression against the facts at hand. */
final class Conditions {
  private static final Value YES = new Value.Known(true, null);

  private final Policy policy;
  private final Operands operands;
  private final WordConditions words;
  private final Witness witness;

  Conditions(Policy policy, Witness witness) {
    this.policy = policy;
    this.operands = new Operands(policy);
    this.words = new WordConditions(policy, operands);
    this.witness = witness;
  }

  /** Whether this is of the very same policy and witness. */
  boolean isOf(Policy other, Witness told) {
    return policy == other && witness == told;
  }

  /** Who is told what is held. */
  Witness witness() {
    return witness;
  }

  Value value(Expression expression, Scope scope) {
    return operands.value(expression, scope);
  }

  Condition of(Spot spot, Expression expression, Scope scope) {
    if (expression instanceof Expression.Or or) {
      List<Condition> parts = parts(spot, or.operands(), scope);
      return whole(spot.wording(or, "||"), any(parts), parts, scope);
    }
    if (expression instanceof Expression.And and) {
      List<Condition> parts = parts(spot, and.operands(), scope);
      return whole(spot.wording(and, "&&"), all(parts), parts, scope);
    }
    if (expression instanceof Expression.Not not) {
      Condition denied = of(spot.part(1), not.operand(), scope);
      return whole(spot.wording(not, "!"), denied.truth().not(), List.of(denied), scope);
    }
    Condition condition = simple(spot, expression, scope);
    witness.held(condition);
    return condition;
  }

  private Condition simple(Spot spot, Expression expression, Scope scope) {
    if (expression instanceof Expression.In in) {
      return in(spot, in, scope);
    }
    if (expression instanceof Expression.Compare compare) {
      return compare(spot, compare, scope);
    }
    if (expression instanceof Expression.Call call) {
      return words.condition(spot, call, call, true, scope);
    }
    Value flag = operands.value(expression, scope);
    return comparison(spot, expression, Comparison.EQUAL, flag, YES, scope);
  }

  private Condition compare(Spot spot, Expression.Compare compare, Scope scope) {
    if (compare.left() instanceof Expression.Call call
        && WordConditions.isWord(call)
        && compare.right() instanceof Expression.Flag flag) {
      boolean wanted = flag.value() == (compare.operator() == Comparison.EQUAL);
      return words.condition(spot, compare, call, wanted, scope);
    }
    Value left = operands.value(compare.left(), scope);
    return comparison(
        spot, compare, compare.operator(), left, operands.value(compare.right(), scope), scope);
  }

  private static Condition comparison(
      Spot spot, Expression expression, Comparison operator, Value left, Value right, Scope scope) {
    Truth truth = Truth.UNKNOWN;
    if (left instanceof Value.Known a && right instanceof Value.Known b) {
      truth = Truth.of(holds(operator, a.object(), b.object(), expression));
    }
    return new Condition(
        spot.wording(expression, operator.sign()),
        truth,
        right.orNull(),
        left.orNull(),
        left.about(),
        truth == Truth.UNKNOWN ? Value.missing(List.of(left, right)) : List.of(),
        List.of(),
        scope.id());
  }

  private Condition in(Spot spot, Expression.In in, Scope scope) {
    Value left = operands.value(in.left(), scope);
    List<Value> options = new ArrayList<>(in.options().size());
    Truth among = Truth.FALSE;
    boolean known = true;
    for (Expression option : in.options()) {
      Value value = operands.value(option, scope);
      options.add(value);
      known &= value instanceof Value.Known;
      among = among.or(same(left, value, in));
    }
    return new Condition(
        spot.wording(in, in.negated() ? "not in" : "in"),
        in.negated() ? among.not() : among,
        known ? new Options(options) : null,
        left.orNull(),
        left.about(),
        among == Truth.UNKNOWN ? missing(left, options) : List.of(),
        List.of(),
        scope.id());
  }

  private static List<Missing> missing(Value left, List<Value> options) {
    List<Value> all = new ArrayList<>(options);
    all.add(left);
    return Value.missing(all);
  }

  private static Truth same(Value left, Value right, Expression expression) {
    return left instanceof Value.Known a && right instanceof Value.Known b
        ? Truth.of(holds(Comparison.EQUAL, a.object(), b.object(), expression))
        : Truth.UNKNOWN;
  }

  /** Whether a comparison of two known values holds. */
  static boolean holds(Comparison operator, Object left, Object right, Expression expression) {
    if (left instanceof Fact || right instanceof Fact) {
      return operator.holds(left == right ? 0 : 1);
    }
    if (left.getClass() != right.getClass() || !(left instanceof Comparable<?>)) {
      throw new IllegalArgumentException("cannot be compared: " + expression.text());
    }
    @SuppressWarnings("unchecked")
    Comparable<Object> comparable = (Comparable<Object>) left;
    return operator.holds(comparable.compareTo(right));
  }

  private static Condition whole(Wording wording, Truth truth, List<Condition> parts, Scope scope) {
    List<Missing> missing = truth == Truth.UNKNOWN ? missing(parts) : List.of();
    return new Condition(wording, truth, null, null, null, missing, parts, scope.id());
  }

  private List<Condition> parts(Spot spot, List<Expression> expressions, Scope scope) {
    Condition[] parts = new Condition[expressions.size()];
    for (int index = 0; index < parts.length; index++) {
      parts[index] = of(spot.part(index + 1), expressions.get(index), scope);
    }
    return List.of(parts);
  }

  /** Whether one of several holds. */
  static Truth any(List<Condition> conditions) {
    Truth greatest = Truth.FALSE;
    for (int index = 0; index < conditions.size(); index++) {
      greatest = greatest.or(conditions.get(index).truth());
    }
    return greatest;
  }

  /** Whether all of several hold. */
  static Truth all(List<Condition> conditions) {
    Truth least = Truth.TRUE;
    for (int index = 0; index < conditions.size(); index++) {
      least = least.and(conditions.get(index).truth());
    }
    return least;
  }

  /** What the unknown ones among conditions lack, sorted, each once. */
  static List<Missing> missing(List<Condition> conditions) {
    Set<Missing> all = new TreeSet<>();
    conditions.forEach(condition -> all.addAll(condition.missing()));
    return List.copyOf(all);
  }
}
