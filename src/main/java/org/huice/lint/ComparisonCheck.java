package org.huice.lint;

import java.math.BigDecimal;
import java.util.List;
import org.huice.drl.Comparison;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.problem.Nearest;

/** Checks that two sides of a comparison can be compared, and says what to write where not. */
final class ComparisonCheck {
  private final RuleContext context;
  private final ExpressionCheck expressions;

  ComparisonCheck(RuleContext context, ExpressionCheck expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** {@code left operator right}. */
  void compare(Expression.Compare compare, String own) {
    ValueType left = expressions.type(compare.left(), own);
    ValueType right = expressions.type(compare.right(), own);
    if (left instanceof ValueType.Unknown || right instanceof ValueType.Unknown) {
      return;
    }
    if (isCondition(compare.left()) || isCondition(compare.right())) {
      requireYesOrNo(compare);
    } else if (isLiteral(compare.left())) {
      context.report(compare.place(), RuleProblem.LITERAL_FIRST, compare.text());
    } else if (same(compare, left, right)) {
      requireOrder(compare, left);
    }
  }

  /** {@code left in ( … )}. */
  void in(Expression.In in, String own) {
    ValueType left = expressions.type(in.left(), own);
    if (isCondition(in.left())) {
      context.report(in.place(), RuleProblem.WORD_STANDS_ALONE, in.left().text());
      return;
    }
    for (Expression option : in.options()) {
      ValueType right = expressions.type(option, own);
      if (!isLiteral(option)) {
        context.report(option.place(), RuleProblem.OPTION_NOT_LITERAL, option.text());
      } else if (!(left instanceof ValueType.Unknown) && !(right instanceof ValueType.Unknown)) {
        same(
            new Expression.Compare(Comparison.EQUAL, in.left(), option, option.place(), in.text()),
            left,
            right);
      }
    }
  }

  private static boolean isCondition(Expression expression) {
    return expression instanceof Expression.Call call
        && ConditionWord.of(call.word()).filter(ConditionWord::isCondition).isPresent();
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof Expression.Text
        || expression instanceof Expression.Number
        || expression instanceof Expression.Flag
        || expression instanceof Expression.Constant;
  }

  private void requireYesOrNo(Expression.Compare compare) {
    boolean equality =
        compare.operator() == Comparison.EQUAL || compare.operator() == Comparison.NOT_EQUAL;
    if (!equality
        || !isCondition(compare.left())
        || !(compare.right() instanceof Expression.Flag)) {
      Expression word = isCondition(compare.left()) ? compare.left() : compare.right();
      context.report(compare.place(), RuleProblem.WORD_STANDS_ALONE, word.text());
    }
  }

  private void requireOrder(Expression.Compare compare, ValueType type) {
    boolean equality =
        compare.operator() == Comparison.EQUAL || compare.operator() == Comparison.NOT_EQUAL;
    if (!equality && !(type instanceof ValueType.Quantity) && !(type instanceof ValueType.Day)) {
      context.report(
          compare.place(),
          RuleProblem.ORDER_NEEDS_NUMBER,
          compare.operator().sign(),
          compare.left().text(),
          type.word());
    }
  }

  private boolean same(Expression.Compare compare, ValueType left, ValueType right) {
    if (left instanceof ValueType.Quantity a && right instanceof ValueType.Quantity b) {
      numbers(compare, a, b);
      return true;
    }
    if (left instanceof ValueType.Option || right instanceof ValueType.Option) {
      return option(compare, left);
    }
    if (left instanceof ValueType.OneFact a && right instanceof ValueType.OneFact b) {
      return related(compare, a.type(), b.type());
    }
    if (left.equals(right) && !(left instanceof ValueType.Facts)) {
      return true;
    }
    new OperandAdvice(context).report(compare, left, right);
    return false;
  }

  private void numbers(
      Expression.Compare compare, ValueType.Quantity left, ValueType.Quantity right) {
    new UnitCheck(context)
        .requireSame(compare.place(), compare.left().text(), left, compare.right().text(), right);
    Unit unit = left.unit();
    if (compare.right() instanceof Expression.Number number
        && number.value().signum() != 0
        && unit != null
        && unit.factor().compareTo(BigDecimal.ONE) != 0) {
      context.report(
          number.place(), RuleProblem.ONE_OF_WHICH_UNIT, compare.left().text(), unit.symbol());
    }
  }

  private boolean option(Expression.Compare compare, ValueType left) {
    if (left instanceof ValueType.Option option
        && compare.right() instanceof Expression.Text text) {
      List<String> options = option.parameter().options();
      if (!options.contains(text.value())) {
        context.report(
            text.place(),
            RuleProblem.UNKNOWN_OPTION_IN_RULE,
            option.parameter().name(),
            text.value(),
            Nearest.suggestion(text.value(), options));
      }
      return true;
    }
    String word = left instanceof ValueType.Option ? compare.left().text() : compare.right().text();
    context.report(compare.place(), RuleProblem.CHOICE_NEEDS_OPTION, word);
    return false;
  }

  private boolean related(Expression.Compare compare, String one, String other) {
    boolean related = context.vocabulary().isA(one, other) || context.vocabulary().isA(other, one);
    if (!related) {
      context.report(
          compare.place(),
          RuleProblem.TYPES_DIFFER,
          compare.left().text(),
          one,
          compare.right().text(),
          other);
    }
    return related;
  }
}
