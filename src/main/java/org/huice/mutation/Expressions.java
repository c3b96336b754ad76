package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** The variants of one condition on a fact: flipped, negated, or with a part left out. */
final class Expressions {
  private Expressions() {}

  /** All of them; none leaves out the whole condition. */
  static List<Variant<Expression>> of(Expression condition) {
    if (condition instanceof Expression.And and) {
      return parts(
          and.operands(),
          operands -> single(operands, new Expression.And(operands, and.place(), and.text())));
    } else if (condition instanceof Expression.Or or) {
      return parts(
          or.operands(),
          operands -> single(operands, new Expression.Or(operands, or.place(), or.text())));
    } else if (condition instanceof Expression.Not not) {
      return not(not);
    } else if (condition instanceof Expression.Compare compare) {
      return compare(compare);
    } else if (condition instanceof Expression.In in) {
      return in(in);
    }
    return List.of(negated(condition));
  }

  private static Expression single(List<Expression> operands, Expression several) {
    return operands.size() == 1 ? operands.get(0) : several;
  }

  private static List<Variant<Expression>> parts(
      List<Expression> operands, Function<List<Expression>, Expression> whole) {
    return Lists.variants(operands, Expressions::of, Expressions::dropped).stream()
        .map(variant -> variant.in(whole))
        .toList();
  }

  static List<Variant<List<Expression>>> dropped(List<Expression> all, int index) {
    Expression operand = all.get(index);
    return all.size() < 2
        ? List.of()
        : List.of(
            new Variant<>(
                Change.CONDITION_DROPPED,
                operand.place(),
                operand.text(),
                "",
                "",
                Lists.without(all, index)));
  }

  /** What is negated reads straight; a part of it that only turns round would say the same. */
  private static List<Variant<Expression>> not(Expression.Not not) {
    List<Variant<Expression>> all = new ArrayList<>();
    all.add(new Variant<>(Change.NEGATION, not.place(), not.text(), "", "", not.operand()));
    for (Variant<Expression> inner : of(not.operand())) {
      boolean turned =
          inner.place().equals(not.operand().place())
              && inner.text().equals(not.operand().text())
              && inner.change() == Change.NEGATION;
      if (!turned) {
        all.add(inner.in(made -> new Expression.Not(made, not.place(), not.text())));
      }
    }
    return all;
  }

  private static List<Variant<Expression>> compare(Expression.Compare compare) {
    List<Variant<Expression>> all = new ArrayList<>();
    Comparison over = over(compare.operator());
    if (over != null) {
      all.add(operator(Change.COMPARISON, compare, over));
    }
    all.add(operator(Change.NEGATION, compare, compare.operator().opposite()));
    return all;
  }

  private static @Nullable Comparison over(Comparison operator) {
    return switch (operator) {
      case LESS -> Comparison.AT_MOST;
      case AT_MOST -> Comparison.LESS;
      case GREATER -> Comparison.AT_LEAST;
      case AT_LEAST -> Comparison.GREATER;
      case EQUAL, NOT_EQUAL -> null;
    };
  }

  private static Variant<Expression> operator(
      Change change, Expression.Compare compare, Comparison operator) {
    return new Variant<>(
        change,
        compare.place(),
        compare.text(),
        compare.operator().sign(),
        operator.sign(),
        new Expression.Compare(
            operator, compare.left(), compare.right(), compare.place(), compare.text()));
  }

  private static List<Variant<Expression>> in(Expression.In in) {
    List<Variant<Expression>> all = new ArrayList<>();
    all.add(
        new Variant<>(
            Change.NEGATION,
            in.place(),
            in.text(),
            in.negated() ? "not in" : "in",
            in.negated() ? "in" : "not in",
            new Expression.In(!in.negated(), in.left(), in.options(), in.place(), in.text())));
    for (int i = 0; i < in.options().size() && in.options().size() > 1; i++) {
      all.add(
          new Variant<>(
              Change.OPTION_DROPPED,
              in.place(),
              in.text(),
              in.options().get(i).text(),
              "",
              new Expression.In(
                  in.negated(), in.left(), Lists.without(in.options(), i), in.place(), in.text())));
    }
    return all;
  }

  private static Variant<Expression> negated(Expression condition) {
    return new Variant<>(
        Change.NEGATION,
        condition.place(),
        condition.text(),
        "",
        "",
        new Expression.Not(condition, condition.place(), condition.text()));
  }
}
