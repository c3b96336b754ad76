package org.huice.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.huice.tabular.TableWriter;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** One sheet of a made workbook: numbers and days as such, everything else as text. */
final class SheetOfBook {
  private static final int WIDTH = 20;

  private final TableWriter tables;
  private final String name;
  private final Map<String, Field> columns;

  /** Begins the sheet. */
  SheetOfBook(TableWriter tables, String name, Map<String, Field> columns) {
    this.tables = tables;
    this.name = name;
    this.columns = columns;
    tables.sheet(
        name,
        columns.entrySet().stream()
            .map(column -> new Column(column.getKey(), WIDTH, kind(column.getValue())))
            .toList());
  }

  private static Kind kind(Field field) {
    if (field.type() instanceof FieldType.Day) {
      return Kind.DAY;
    }
    return field.type().isNumber() ? Kind.NUMBER : Kind.TEXT;
  }

  /** Writes a row, where it is one of this sheet. */
  void row(String sheet, Map<String, Value> cells) {
    if (sheet.equals(name)) {
      List<@Nullable Object> row = new ArrayList<>();
      columns.keySet().forEach(column -> row.add(cell(cells.get(column))));
      tables.row(row);
    }
  }

  private static @Nullable Object cell(@Nullable Value value) {
    if (value instanceof Value.Figure figure) {
      return figure.exact();
    }
    if (value instanceof Value.Day day) {
      return day.day();
    }
    return value == null ? null : SheetRows.cell(value);
  }
}
