package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * The columns that together say which fact a row is of.
 *
 * @param parts in the order of the vocabulary
 */
record RowKey(List<Part> parts) {
  private static final String SEPARATOR = "\u0000";

  /** The key of a row in the form in which keys are compared; null where a part is blank. */
  @Nullable String of(SheetRow row) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      SheetCell cell = row.cell(part.column());
      if (cell == null) {
        return null;
      }
      texts.add(text(part.field(), cell));
    }
    return joined(texts);
  }

  /** A part of a key in the form in which keys are compared. */
  static String text(Field field, SheetCell cell) {
    if (field.type().isNumber()) {
      String number = CellNumber.plain(cell.text());
      return number == null ? cell.text() : number;
    }
    if (field.type() instanceof FieldType.Day) {
      String day = CellDay.plain(cell.text());
      return day == null ? cell.text() : day;
    }
    return Blanks.name(cell.text());
  }

  /** The parts of a key as one text. */
  static String joined(List<String> parts) {
    return String.join(SEPARATOR, parts);
  }

  /** The key of a row as a person reads it: its parts that are not blank. */
  String shown(SheetRow row) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      SheetCell cell = row.cell(part.column());
      if (cell != null) {
        texts.add(cell.text());
      }
    }
    return String.join("、", texts);
  }

  /** The first column whose cell is blank in a row, else the first. */
  int blank(SheetRow row) {
    return parts.stream()
        .filter(part -> row.cell(part.column()) == null)
        .findFirst()
        .orElse(parts.get(0))
        .column();
  }

  /** The columns whose cells are not blank in a row. */
  List<HeaderColumn> columnsOf(SheetRow row) {
    return parts.stream()
        .filter(part -> row.cell(part.column()) != null)
        .map(
            part ->
                new HeaderColumn(
                    part.column(), part.field().printed(), List.of(), part.field(), null, false))
        .toList();
  }

  /** The columns, as they are counted. */
  List<Integer> columns() {
    return parts.stream().map(Part::column).toList();
  }

  /** The headers, as a person reads them. */
  String headers() {
    return String.join("、", parts.stream().map(part -> part.field().printed()).toList());
  }

  /** One column of the key. */
  record Part(int column, Field field) {}
}
