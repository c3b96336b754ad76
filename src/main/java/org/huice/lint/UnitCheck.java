package org.huice.lint;

import org.huice.money.Unit;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** Checks that two numbers have units that go together. */
record UnitCheck(RuleContext context) {
  /** Reports two numbers that cannot be added, compared or divided by each other. */
  void requireSame(
      Place place, String left, ValueType.Quantity a, String right, ValueType.Quantity b) {
    if (fit(a, b)) {
      return;
    }
    if (a.isCount() || b.isCount()) {
      String symbol = symbol(a.isCount() ? b.unit() : a.unit());
      String count = a.isCount() ? left : right;
      String other = a.isCount() ? right : left;
      context.report(place, RuleProblem.COUNT_UNIT_UNFIT, count, other, symbol);
      return;
    }
    context.report(place, RuleProblem.UNITS_UNFIT, left, symbol(a.unit()), right, symbol(b.unit()));
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
