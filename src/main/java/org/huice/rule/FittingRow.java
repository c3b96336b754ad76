package org.huice.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.money.Operation;
import org.huice.money.Quantity;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;

/**
 * What a table pays for a fact.
 *
 * <p>Every key is needed, even one that the row which fits leaves open: a fact that lacks one is
 * incomplete. A share of a whole that is not above 0 is not missing; it only fits no bounds.
 *
 * @param pays in the table's unit; 0 where no row fits
 * @param read the numbers and words that chose the row; of a share both its fields
 */
record FittingRow(BigDecimal pays, List<Step> read) {
  /** What a key is, and what was read for it. */
  private record Cell(LookupTable.Value value, List<Step> read) {}

  static Found<FittingRow> of(LookupTable table, FactValues facts, Object fact) {
    Found<List<Cell>> cells = Found.of(List.of());
    for (LookupTable.Key key : table.keys()) {
      cells = cells.and(cell(key, facts, fact), FittingRow::longer);
    }
    return cells.map(found -> of(table, found));
  }

  private static FittingRow of(LookupTable table, List<Cell> cells) {
    Set<Step> read = new LinkedHashSet<>();
    cells.forEach(cell -> read.addAll(cell.read));
    BigDecimal pays =
        table
            .row(cells.stream().map(Cell::value).toList())
            .map(LookupTable.Row::pays)
            .orElse(BigDecimal.ZERO);
    return new FittingRow(pays, List.copyOf(read));
  }

  private static List<Cell> longer(List<Cell> cells, Cell cell) {
    List<Cell> longer = new ArrayList<>(cells);
    longer.add(cell);
    return List.copyOf(longer);
  }

  private static Found<Cell> cell(LookupTable.Key key, FactValues facts, Object fact) {
    if (key.unit().isChoice()) {
      return word(key, facts, fact);
    }
    Found<Quantity> part = number(key.field(), key, facts, fact);
    return key.of() == null
        ? part.map(FittingRow::number)
        : part.and(number(key.of(), key, facts, fact), FittingRow::share);
  }

  private static Found<Cell> word(LookupTable.Key key, FactValues facts, Object fact) {
    Object value = facts.value(fact, key.field());
    return value == null
        ? Found.lacking(new Absent(Absent.Kind.FACT, facts.name(fact, key.field()).toString()))
        : Found.of(
            word(
                key,
                facts.words(fact, key.field()).label(),
                facts.name(fact, key.field()).toString(),
                value.toString()));
  }

  private static Cell word(LookupTable.Key key, String label, String source, String word) {
    Step read =
        new Step(Operation.QUANTITY, label, word, key.unit().symbol(), source, BigDecimal.ZERO);
    return new Cell(new LookupTable.Value.Word(word), List.of(read));
  }

  private static Found<Quantity> number(
      String field, LookupTable.Key key, FactValues facts, Object fact) {
    Unit bare = Unit.of(key.unit().base()).orElse(key.unit());
    return new Operand.OfField(facts, fact, field).quantity(bare);
  }

  private static Cell number(Quantity read) {
    return new Cell(new LookupTable.Value.Ratio(read.base(), BigDecimal.ONE), List.of(read.step()));
  }

  private static Cell share(Quantity part, Quantity whole) {
    return new Cell(
        new LookupTable.Value.Ratio(part.base(), whole.base()), List.of(part.step(), whole.step()));
  }
}
