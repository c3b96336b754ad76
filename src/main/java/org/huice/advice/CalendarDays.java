package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Days worth trying for a target. */
record CalendarDays(World world, Target target) {
  /** As far around a day as a leap day or a day that is not counted can lead. */
  private static final int AROUND = 3;

  private static final BigDecimal LONGEST = new BigDecimal(100_000);

  /** The days at which a condition may turn, those nearest to the present value first. */
  List<LocalDate> suggested(Formula.Leaf leaf) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Terms terms = new Terms(world);
    around(world.asOf(), 1, days);
    for (Expression side : sides(leaf.expression())) {
      if (terms.value(side, leaf.scope()) instanceof LocalDate day) {
        around(day, 1, days);
      } else if (side instanceof Expression.Call call && call.word().equals("elapsed")) {
        begun(world.asOf(), call, -1, days);
      } else if (side instanceof Expression.Call call && isBetween(call)) {
        between(call, leaf.scope(), days);
      }
    }
    return days.stream().sorted(Values.nearest(present())).toList();
  }

  private LocalDate present() {
    Object raw = world.raw(target);
    if (raw instanceof ParameterValue.Day day) {
      return day.day();
    }
    return raw instanceof LocalDate day ? day : world.asOf();
  }

  /** Whether it holds a period that begins on one day against another day. */
  private static boolean isBetween(Expression.Call call) {
    return call.word().equals("within") || call.word().equals("passed");
  }

  /** Where the period begins and where it ends, seen from each of the days held against it. */
  private void between(Expression.Call call, Scope scope, TreeSet<LocalDate> days) {
    for (Expression argument : call.arguments()) {
      if (new Terms(world).value(argument, scope) instanceof LocalDate day) {
        around(day, 1, days);
        begun(day, call, -1, days);
        begun(day, call, 1, days);
      }
    }
  }

  /** Where a period that ends on a day may have begun, or one that begins on it may end. */
  private void begun(LocalDate day, Expression.Call call, int way, TreeSet<LocalDate> days) {
    Target.OfParameter period = world.parameter(Terms.parameter(call));
    if (period != null
        && world.raw(period) instanceof ParameterValue.Plain plain
        && plain.number().compareTo(LONGEST) < 0) {
      int far = way * plain.number().intValue();
      around(moved(day, far, period.parameter().unit()), AROUND, days);
    }
  }

  private static LocalDate moved(LocalDate day, int number, Unit unit) {
    return switch (unit.symbol()) {
      case "天" -> day.plusDays(number);
      case "月" -> day.plusMonths(number);
      default -> day.plusYears(number);
    };
  }

  private static void around(LocalDate day, int far, TreeSet<LocalDate> days) {
    for (int distance = -far; distance <= far; distance++) {
      days.add(day.plusDays(distance));
    }
  }

  /** The operands of a condition, the call itself where it is one. */
  static List<Expression> sides(Expression expression) {
    if (expression instanceof Expression.Compare compare) {
      return List.of(compare.left(), compare.right());
    } else if (expression instanceof Expression.In in) {
      List<Expression> all = new ArrayList<>(in.options());
      all.add(in.left());
      return all;
    }
    return List.of(expression);
  }

  /** The first day on which a period counted in that condition is complete; null for others. */
  static @Nullable LocalDate complete(Formula.Leaf leaf, World world) {
    for (Expression side : sides(leaf.expression())) {
      if (side instanceof Expression.Call call && call.word().equals("elapsed")) {
        LocalDate since = new Terms(world).day(call, leaf.scope());
        return since == null ? null : world.policy().complete(since, Terms.parameter(call));
      }
    }
    return null;
  }
}
