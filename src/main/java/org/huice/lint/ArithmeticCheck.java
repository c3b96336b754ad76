package org.huice.lint;

import org.huice.drl.Expression;
import org.huice.money.Unit;

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
    UnitCheck units = new UnitCheck(context);
    units.requireSame(
        arithmetic.place(), arithmetic.left().text(), a, arithmetic.right().text(), b);
    return a.fitsAny() ? b : a;
  }

  /** A part and a whole must be numbers of the same unit. */
  void share(Expression part, Expression whole, String own) {
    ValueType left = number(part, own);
    ValueType right = number(whole, own);
    if (left instanceof ValueType.Quantity a && right instanceof ValueType.Quantity b) {
      new UnitCheck(context).requireSame(part.place(), part.text(), a, whole.text(), b);
    }
  }

  /** What a number is; reports anything else. */
  ValueType number(Expression operand, String own) {
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
}
