package org.huice.lint;

import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Checks {@code + - *} and shares: numbers only, in units that go together. */
final class ArithmeticCheck {
  private final RuleContext context;
  private final ExpressionCheck expressions;

  ArithmeticCheck(RuleContext context, ExpressionCheck expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** What the arithmetic yields. */
  ValueType type(Expression.Arithmetic arithmetic, String own) {
    ValueType left = number(arithmetic.left(), own);
    ValueType right = number(arithmetic.right(), own);
    if (!(left instanceof ValueType.Quantity a) || !(right instanceof ValueType.Quantity b)) {
      return new ValueType.Unknown();
    }
    if (arithmetic.operator() == '*') {
      return product(a, b);
    }
    requireSameUnit(arithmetic, arithmetic.left(), a, arithmetic.right(), b);
    return a.fitsAny() ? b : a;
  }

  /** A part and a whole must be numbers of the same unit. */
  void share(Expression part, Expression whole, String own) {
    ValueType left = number(part, own);
    ValueType right = number(whole, own);
    if (left instanceof ValueType.Quantity a && right instanceof ValueType.Quantity b) {
      requireSameUnit(part, part, a, whole, b);
    }
  }

  /** Reports two numbers that cannot be added or compared. */
  void requireSameUnit(
      Expression where,
      Expression left,
      ValueType.Quantity a,
      Expression right,
      ValueType.Quantity b) {
    if (!fit(a, b) && (a.isCount() || b.isCount())) {
      countUnfit(
          where, a.isCount() ? left : right, a.isCount() ? right : left, a.isCount() ? b : a);
    } else if (!fit(a, b)) {
      context.report(
          where.place(),
          RuleProblem.UNITS_UNFIT,
          left.text(),
          symbol(a.unit()),
          right.text(),
          symbol(b.unit()));
    }
  }

  private void countUnfit(
      Expression where, Expression count, Expression other, ValueType.Quantity measure) {
    context.report(
        where.place(),
        RuleProblem.COUNT_UNIT_UNFIT,
        count.text(),
        other.text(),
        symbol(measure.unit()));
  }

  private ValueType number(Expression operand, String own) {
    ValueType type = expressions.type(operand, own);
    if (type instanceof ValueType.Unknown) {
      return type;
    }
    boolean ofPolicy = operand instanceof Expression.Call;
    if (type instanceof ValueType.Quantity && !ofPolicy) {
      return type;
    }
    context.report(
        operand.place(),
        ofPolicy ? RuleProblem.WORD_IN_ARITHMETIC : RuleProblem.ARITHMETIC_NEEDS_NUMBER,
        operand.text(),
        type.word());
    return new ValueType.Unknown();
  }

  private static ValueType product(ValueType.Quantity a, ValueType.Quantity b) {
    if (isPlain(b)) {
      return new ValueType.Quantity("BigDecimal", a.unit(), a.fitsAny());
    }
    return isPlain(a)
        ? new ValueType.Quantity("BigDecimal", b.unit(), b.fitsAny())
        : new ValueType.Quantity("BigDecimal", null, true);
  }

  private static boolean isPlain(ValueType.Quantity number) {
    Unit unit = number.unit();
    return unit == null ? !number.fitsAny() : unit.isRate();
  }

  private static boolean fit(ValueType.Quantity a, ValueType.Quantity b) {
    if (a.fitsAny() || b.fitsAny()) {
      return true;
    }
    if (a.isCount() || b.isCount()) {
      return a.counts() && b.counts();
    }
    Unit left = a.unit();
    Unit right = b.unit();
    return (left == null || right == null) ? left == right : left.sameBaseAs(right);
  }

  private static String symbol(@Nullable Unit unit) {
    return unit == null ? "—" : unit.symbol();
  }
}
