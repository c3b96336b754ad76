package org.huice.tabular;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;

/**
 * An applicant of a sheet with its rows of all others.
 *
 * @param number its number in the register
 * @param label its key as written
 * @param applicant its own row
 * @param nested rows of other sheets, those of outer lists first
 * @param marks rows that may belong to it as well
 */
record RowEntry(
    long number, String label, NestedRow applicant, List<NestedRow> nested, List<Problem> marks)
    implements Entry {
  /** Each cell takes some memory of its own. */
  private static final int CELL = 48;

  @Override
  public int size() {
    long bytes = size(applicant) + nested.stream().mapToLong(RowEntry::size).sum();
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }

  private static long size(NestedRow row) {
    return row.row().cells().stream().mapToLong(cell -> CELL + 2L * cell.text().length()).sum();
  }

  @Override
  public Place place() {
    return new Place(applicant.sheet().file(), applicant.row().number(), 0);
  }

  @Override
  public Optional<Node> read(Consumer<Problem> problems) {
    return new FactAssembly(problems).read(this);
  }
}
