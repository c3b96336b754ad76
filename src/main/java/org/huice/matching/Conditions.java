package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/** Holds one boolean expression against the facts at hand. */
final class Conditions {
  private final Operands operands;
  private final WordConditions words;
  private final Witness witness;

  Conditions(Policy policy, Witness witness) {
    this.operands = new Operands(policy);
    this.words = new WordConditions(policy, operands);
    this.witness = witness;
  }

  Value value(Expression expression, Scope scope) {
    return operands.value(expression, scope);
  }

  Condition of(String id, Expression expression, Scope scope) {
    if (expression instanceof Expression.Or or) {
      List<Condition> parts = parts(id, or.operands(), scope);
      return whole(id, or, "||", Truth.any(truths(parts)), parts, scope);
    }
    if (expression instanceof Expression.And and) {
      List<Condition> parts = parts(id, and.operands(), scope);
      return whole(id, and, "&&", Truth.all(truths(parts)), parts, scope);
    }
    if (expression instanceof Expression.Not not) {
      List<Condition> parts = parts(id, List.of(not.operand()), scope);
      return whole(id, not, "!", parts.get(0).truth().not(), parts, scope);
    }
    Condition condition = simple(id, expression, scope);
    witness.held(condition);
    return condition;
  }

  private Condition simple(String id, Expression expression, Scope scope) {
    if (expression instanceof Expression.In in) {
      return in(id, in, scope);
    }
    if (expression instanceof Expression.Compare compare) {
      return compare(id, compare, scope);
    }
    if (expression instanceof Expression.Call call) {
      return words.condition(id, call, call, true, scope);
    }
    Value flag = operands.value(expression, scope);
    return comparison(id, expression, Comparison.EQUAL, flag, new Value.Known(true, null), scope);
  }

  private Condition compare(String id, Expression.Compare compare, Scope scope) {
    if (compare.left() instanceof Expression.Call call
        && WordConditions.isWord(call)
        && compare.right() instanceof Expression.Flag flag) {
      boolean wanted = flag.value() == (compare.operator() == Comparison.EQUAL);
      return words.condition(id, compare, call, wanted, scope);
    }
    Value left = operands.value(compare.left(), scope);
    return comparison(
        id, compare, compare.operator(), left, operands.value(compare.right(), scope), scope);
  }

  private static Condition comparison(
      String id, Expression expression, Comparison operator, Value left, Value right, Scope scope) {
    Truth truth = Truth.UNKNOWN;
    if (left instanceof Value.Known a && right instanceof Value.Known b) {
      truth = Truth.of(holds(operator, a.object(), b.object(), expression));
    }
    return leaf(
        id,
        truth,
        expression,
        operator.sign(),
        Canonical.text(right.orNull()),
        left,
        List.of(left, right),
        scope);
  }

  private Condition in(String id, Expression.In in, Scope scope) {
    Value left = operands.value(in.left(), scope);
    List<Value> options = new ArrayList<>(in.options().size());
    Truth among = Truth.FALSE;
    for (Expression option : in.options()) {
      Value value = operands.value(option, scope);
      options.add(value);
      among = among.or(same(left, value, in));
    }
    List<Value> all = new ArrayList<>(options);
    all.add(left);
    return leaf(
        id,
        in.negated() ? among.not() : among,
        in,
        in.negated() ? "not in" : "in",
        Canonical.list(options),
        left,
        all,
        scope);
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

  private static Condition leaf(
      String id,
      Truth truth,
      Expression expression,
      String operator,
      @Nullable String required,
      Value left,
      List<Value> needed,
      Scope scope) {
    return new Condition(
        id,
        truth,
        expression.text(),
        operator,
        required,
        Canonical.text(left.orNull()),
        left.about(),
        truth == Truth.UNKNOWN ? Value.missing(needed) : List.of(),
        List.of(),
        expression.place(),
        scope.id());
  }

  private static Condition whole(
      String id,
      Expression expression,
      String operator,
      Truth truth,
      List<Condition> parts,
      Scope scope) {
    List<Missing> missing = truth == Truth.UNKNOWN ? missing(parts) : List.of();
    return new Condition(
        id,
        truth,
        expression.text(),
        operator,
        null,
        null,
        null,
        missing,
        parts,
        expression.place(),
        scope.id());
  }

  private List<Condition> parts(String id, List<Expression> expressions, Scope scope) {
    List<Condition> parts = new ArrayList<>();
    for (Expression expression : expressions) {
      parts.add(of(id + "." + (parts.size() + 1), expression, scope));
    }
    return List.copyOf(parts);
  }

  static List<Truth> truths(List<Condition> conditions) {
    List<Truth> truths = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      truths.add(condition.truth());
    }
    return truths;
  }

  /** What the unknown ones among conditions lack, sorted, each once. */
  static List<Missing> missing(List<Condition> conditions) {
    Set<Missing> all = new TreeSet<>();
    conditions.forEach(condition -> all.addAll(condition.missing()));
    return List.copyOf(all);
  }
}
