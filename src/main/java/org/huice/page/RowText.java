package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;

/** Writes a table of the law row by row: {@code 研发投入 低于 1,000 万元、称号 专精特新:10 万元}. */
public final class RowText {
  private final Words words;

  /** In the language of {@code words}. */
  public RowText(Words words) {
    this.words = words;
  }

  /**
   * All rows.
   *
   * @param unit of what they pay
   */
  String all(LookupTable table, Unit unit) {
    return String.join(
        words.say("row.and"), table.rows().stream().map(row -> row(row, table, unit)).toList());
  }

  private String row(LookupTable.Row row, LookupTable table, Unit unit) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      LookupTable.Cell cell = row.cells().get(i);
      if (!(cell instanceof LookupTable.Cell.Any)) {
        LookupTable.Key key = table.keys().get(i);
        cells.add(words.say("row.cell", key.name(), cell(cell, key.unit())));
      }
    }
    String keys = cells.isEmpty() ? words.say("row.any") : words.list(cells);
    return words.say("row", keys, NumberText.with(row.pays(), unit));
  }

  /**
   * What a cell asks of its key; nothing where any value fits.
   *
   * @param unit of the key
   */
  public String cell(LookupTable.Cell cell, Unit unit) {
    if (cell instanceof LookupTable.Cell.OneOf options) {
      return words.joined("row.or", options.words().stream().sorted().toList());
    }
    if (!(cell instanceof LookupTable.Cell.Between between)) {
      return "";
    }
    List<String> bounds = new ArrayList<>();
    BigDecimal low = between.low();
    BigDecimal high = between.high();
    if (low != null) {
      bounds.add(
          words.say(
              between.above() ? "operator.above" : "operator.atLeast", NumberText.with(low, unit)));
    }
    if (high != null) {
      bounds.add(
          words.say(
              between.upTo() ? "operator.atMost" : "operator.below", NumberText.with(high, unit)));
    }
    return words.joined("row.between", bounds);
  }
}
