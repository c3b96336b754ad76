package org.huice.tabular;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * Rows and columns of a sheet that nobody sees, by hand or by a filter; they are read all the same.
 */
final class HiddenCells {
  /** How many are named. */
  private static final int NAMED = 10;

  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();

  /** Remembers a row, counted from 1. */
  void row(int row) {
    rows.set(row);
  }

  /** Remembers columns, counted from 1, both ends included. */
  void columns(int first, int last) {
    columns.set(first, last + 1);
  }

  /** Tells of those that hold facts. */
  void tell(SheetLayout layout, Consumer<Problem> notices) {
    BitSet facts = (BitSet) rows.clone();
    facts.clear(0, layout.header() + 1);
    BitSet headed = new BitSet();
    layout.columns().forEach(column -> headed.set(column.column()));
    headed.and(columns);
    Place place = Place.of(layout.file());
    if (!facts.isEmpty()) {
      List<String> named = facts.stream().mapToObj(Integer::toString).toList();
      notices.accept(told(place, TabularProblem.HIDDEN_ROWS, named));
    }
    if (!headed.isEmpty()) {
      List<String> named = headed.stream().mapToObj(CellName::letters).toList();
      notices.accept(told(place, TabularProblem.HIDDEN_COLUMNS, named));
    }
  }

  private static Problem told(Place place, TabularProblem code, List<String> all) {
    List<String> named = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
    String more = all.size() > NAMED ? "\u2026" : "";
    return Problem.at(
        place, code, Integer.toString(all.size()), String.join("\u3001", named) + more);
  }
}
