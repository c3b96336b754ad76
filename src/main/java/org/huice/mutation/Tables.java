package org.huice.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.mutation.Values.Numbered;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.LookupTable.Row;

/**
 * The variants of a table. The row that is changed comes first: rows never overlap, so that their
 * order says nothing, but a changed one may, and then it is the one to be noticed.
 */
record Tables(Values values) {
  List<Variant<LookupTable>> of(LookupTable table) {
    List<Variant<LookupTable>> all = new ArrayList<>();
    for (Numbered<Row> row : Values.numbered(table.rows())) {
      List<Row> others = Lists.without(table.rows(), row.number() - 1);
      row(table, row).forEach(variant -> all.add(variant.in(made -> with(table, made, others))));
    }
    return all;
  }

  private static LookupTable with(LookupTable table, Row first, List<Row> others) {
    List<Row> rows = new ArrayList<>();
    rows.add(first);
    rows.addAll(others);
    return new LookupTable(table.keys(), rows);
  }

  private List<Variant<Row>> row(LookupTable table, Numbered<Row> numbered) {
    Row row = numbered.item();
    List<Variant<Row>> all = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int index = i;
      String name = numbered.name(table.keys().get(i).name());
      cell(name, row.cells().get(i))
          .forEach(
              variant ->
                  all.add(
                      variant.in(
                          made -> new Row(Lists.with(row.cells(), index, made), row.pays()))));
    }
    all.addAll(
        values.numbers(numbered.name("pays"), row.pays(), near -> new Row(row.cells(), near)));
    return all;
  }

  private List<Variant<Cell>> cell(String name, Cell cell) {
    if (cell instanceof Cell.Between between) {
      return between(name, between);
    }
    return cell instanceof Cell.OneOf oneOf && oneOf.words().size() > 1
        ? oneOf.words().stream()
            .sorted()
            .map(word -> values.<Cell>option(name, word, new Cell.OneOf(without(oneOf, word))))
            .toList()
        : List.of();
  }

  private static Set<String> without(Cell.OneOf cell, String word) {
    Set<String> left = new LinkedHashSet<>(cell.words());
    left.remove(word);
    return left;
  }

  private List<Variant<Cell>> between(String name, Cell.Between cell) {
    List<Variant<Cell>> all = new ArrayList<>();
    BigDecimal low = cell.low();
    BigDecimal high = cell.high();
    if (low != null) {
      String key = Values.key(cell.above());
      all.addAll(
          values.numbers(
              name + " " + key,
              low,
              near -> new Cell.Between(near, cell.above(), high, cell.upTo())));
      all.add(
          values.bound(
              name + " " + Numbers.text(low),
              key,
              Values.key(!cell.above()),
              new Cell.Between(low, !cell.above(), high, cell.upTo())));
    }
    if (high != null) {
      all.addAll(
          values.numbers(
              name + " " + upTo(cell.upTo()),
              high,
              near -> new Cell.Between(low, cell.above(), near, cell.upTo())));
      all.add(
          values.bound(
              name + " " + Numbers.text(high),
              upTo(cell.upTo()),
              upTo(!cell.upTo()),
              new Cell.Between(low, cell.above(), high, !cell.upTo())));
    }
    return all;
  }

  private static String upTo(boolean inclusive) {
    return inclusive ? "to" : "below";
  }
}
