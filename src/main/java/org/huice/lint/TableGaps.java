package org.huice.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.LookupTable.Row;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;

/** Finds numbers between two rows of a table that fit no row; rows that overlap are no table. */
record TableGaps(Consumer<Problem> problems) {
  /** Reports each gap of each table with its exact bounds. */
  void check(Parameter parameter) {
    Set<String> told = new LinkedHashSet<>();
    parameter
        .values()
        .forEach(
            (day, value) -> {
              if (value instanceof ParameterValue.Table table) {
                gaps(table.table()).stream()
                    .filter(told::add)
                    .forEach(gap -> report(parameter, day, gap));
              }
            });
  }

  private void report(Parameter parameter, LocalDate day, String gap) {
    problems.accept(
        Problem.at(
            parameter.declared(),
            DoubtProblem.GAP_BETWEEN_ROWS,
            parameter.name(),
            day.toString(),
            gap));
  }

  /** Of all rows together, and of rows that differ in one number alone. */
  private static Set<String> gaps(LookupTable table) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < table.keys().size(); i++) {
      LookupTable.Key key = table.keys().get(i);
      for (List<Interval> spans : tiers(table.rows(), i)) {
        for (Interval gap : new ValueSet.Numbers(spans).gaps()) {
          found.add(
              Wording.say(key.name(), gap, number -> number.toPlainString() + key.unit().symbol()));
        }
      }
    }
    return found;
  }

  private static List<List<Interval>> tiers(List<Row> rows, int key) {
    Map<List<Cell>, List<Interval>> byRest = new LinkedHashMap<>();
    List<Interval> all = new ArrayList<>();
    for (Row row : rows) {
      Interval span = span(row.cells().get(key));
      List<Cell> rest = new ArrayList<>(row.cells());
      rest.remove(key);
      byRest.computeIfAbsent(rest, none -> new ArrayList<>()).add(span);
      all.add(span);
    }
    List<List<Interval>> tiers = new ArrayList<>(byRest.values());
    tiers.add(all);
    return tiers;
  }

  private static Interval span(Cell cell) {
    return cell instanceof Cell.Between between
        ? new Interval(between.low(), between.above(), between.high(), !between.upTo())
        : Interval.ALL;
  }
}
