package org.huice.tabular;

import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * Rows above the headers: titles, as a rule. Whoever sorts a sheet with its headers puts rows of
 * facts there, which nobody would read.
 */
final class AboveHeaders {
  private AboveHeaders() {}

  /** Refuses rows of facts, and tells of others that are more than a title. */
  static void tell(
      SheetLayout layout,
      List<SheetRow> above,
      Consumer<Problem> refused,
      Consumer<Problem> notices) {
    String header = Integer.toString(layout.header());
    for (SheetRow row : above) {
      Place place = new Place(layout.file(), row.number(), 0);
      if (isFacts(layout, row)) {
        refused.accept(Problem.at(place, TabularProblem.ROW_ABOVE_HEADERS, header));
      } else if (row.cells().size() > 1) {
        notices.accept(Problem.at(place, TabularProblem.TITLES_LEFT_OUT, header));
      }
    }
  }

  /** With a key, and under at least half of the headers. */
  private static boolean isFacts(SheetLayout layout, SheetRow row) {
    RowKey key = layout.nesting().depth() == 0 ? layout.key() : layout.owners().get(0).key(0);
    long filled =
        row.cells().stream().filter(cell -> layout.headed().contains(cell.column())).count();
    return key.of(row) != null && filled > 1 && 2 * filled >= layout.headed().size();
  }
}
