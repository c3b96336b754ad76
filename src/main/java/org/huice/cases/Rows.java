package org.huice.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.money.Step;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Value.Ratio;

/**
 * Which row of a table a step took, by what the row pays and the numbers and words that chose it.
 */
record Rows(LookupTable table) {
  /** The numbers, from 0, of the rows that the step may have taken. */
  List<Integer> taken(Step step) {
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      LookupTable.Row row = table.rows().get(i);
      if (row.pays().compareTo(new BigDecimal(step.operand())) == 0 && fits(row, step.parts())) {
        taken.add(i);
      }
    }
    return taken;
  }

  private boolean fits(LookupTable.Row row, List<Step> read) {
    for (int i = 0; i < table.keys().size(); i++) {
      LookupTable.Key key = table.keys().get(i);
      LookupTable.Cell cell = row.cells().get(i);
      if (key.unit().isChoice() ? !fits(cell, key.field(), read) : misses(key, cell, read)) {
        return false;
      }
    }
    return true;
  }

  private static boolean misses(LookupTable.Key key, LookupTable.Cell cell, List<Step> read) {
    return value(key, read).filter(ratio -> !cell.fits(ratio, key.unit())).isPresent();
  }

  private static boolean fits(LookupTable.Cell cell, String field, List<Step> read) {
    return !(cell instanceof LookupTable.Cell.OneOf words)
        || of(field, read).map(Step::operand).filter(words.words()::contains).isPresent();
  }

  private static Optional<Ratio> value(LookupTable.Key key, List<Step> read) {
    Optional<BigDecimal> part = number(key.field(), read);
    String of = key.of();
    return of == null
        ? part.map(number -> new Ratio(number, BigDecimal.ONE))
        : part.flatMap(number -> number(of, read).map(whole -> new Ratio(number, whole)));
  }

  private static Optional<BigDecimal> number(String field, List<Step> read) {
    return of(field, read).map(Step::result);
  }

  private static Optional<Step> of(String field, List<Step> read) {
    return read.stream().filter(step -> step.source().endsWith("." + field)).findFirst();
  }
}
