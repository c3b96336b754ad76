package org.huice.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * Columns of numbers whose header names no unit. Where the unit has others beside it, such as 万元
 * beside 元, the figures may be meant in any of them, and the wrong one makes an amount ten thousand
 * times too large or too small: the column is refused. Where there is no other, such as 人, it is
 * told in which one the column is read.
 */
final class MissingUnits {
  private MissingUnits() {}

  /** Tells of a column that names no unit but should. */
  static void mind(
      HeaderColumn column, Place place, Consumer<Problem> refused, Consumer<Problem> notices) {
    Unit due = column.field().type().isNumber() ? column.field().measure().orElse(null) : null;
    if (due == null || column.unit() != null || column.evidence() || isNamed(column, due)) {
      return;
    }
    List<String> headers = headers(column.header(), due);
    if (headers.size() > 1) {
      String written = String.join("\u3001", headers);
      refused.accept(Problem.at(place, TabularProblem.UNIT_DUE, column.header(), written));
    } else {
      notices.accept(Problem.at(place, TabularProblem.UNIT_ASSUMED, column.header(), due.symbol()));
    }
  }

  /** Whether the name of the field says it, as in 增速(%). */
  private static boolean isNamed(HeaderColumn column, Unit due) {
    return Blanks.narrow(column.header()).endsWith("(" + due.symbol() + ")");
  }

  /** The header with each unit in which its figures may be meant. */
  private static List<String> headers(String header, Unit due) {
    return Arrays.stream(Unit.values())
        .filter(due::sameBaseAs)
        .map(unit -> header + "(" + unit.symbol() + ")")
        .toList();
  }
}
