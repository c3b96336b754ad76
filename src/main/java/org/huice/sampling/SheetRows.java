package org.huice.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/**
 * Entries as rows: one sheet for each fact type, named like it. A row of a nested fact begins with
 * the keys of the facts in which it is nested; a list is a cell that says whether there is any.
 */
final class SheetRows {
  private static final String SOME = "有";
  private static final String NONE = "无";

  private final Map<String, Map<String, Field>> sheets = new LinkedHashMap<>();

  /** For the shapes of the applicants of a recipe. */
  SheetRows(List<Shape> applicants) {
    applicants.forEach(shape -> columns(shape, Map.of()));
  }

  /** The columns of each sheet, by its name; the same type at two places is one sheet. */
  Map<String, Map<String, Field>> sheets() {
    return sheets;
  }

  private void columns(Shape shape, Map<String, Field> owners) {
    Map<String, Field> columns =
        sheets.computeIfAbsent(shape.type(), type -> new LinkedHashMap<>());
    columns.putAll(owners);
    Map<String, Field> keys = new LinkedHashMap<>(owners);
    for (Planned planned : shape.planned()) {
      Field field = planned.field();
      if (field != null) {
        columns.put(header(field), field);
        if (field.key()) {
          keys.put(field.name(), field);
        }
      }
    }
    for (Planned planned : shape.planned()) {
      Shape nested = planned.generator().nested();
      if (nested != null) {
        columns(nested, keys);
      }
    }
  }

  /**
   * The rows of an entry, the applicant's first.
   *
   * @param writer takes the name of a sheet and the cells of a row by column
   */
  void each(Made applicant, BiConsumer<String, Map<String, Value>> writer) {
    rows(applicant, Map.of(), writer);
  }

  private void rows(
      Made fact, Map<String, Value> owners, BiConsumer<String, Map<String, Value>> writer) {
    Map<String, Value> cells = new LinkedHashMap<>(owners);
    Map<String, Value> keys = new LinkedHashMap<>(owners);
    List<Made> nested = new ArrayList<>();
    fact.each(
        (field, value) -> {
          cells.put(header(field), value);
          if (field.key()) {
            keys.put(field.name(), value);
          }
          if (field.type() instanceof FieldType.ListOf && value instanceof Value.Facts list) {
            nested.addAll(list.facts());
          }
        });
    writer.accept(fact.type(), cells);
    nested.forEach(inner -> rows(inner, keys, writer));
  }

  /** The name of a field with its unit, without which no reader takes figures. */
  private static String header(Field field) {
    return field.unit() == null ? field.name() : field.name() + "(" + field.unit() + ")";
  }

  /** What a cell shows; of a list whether there is any. */
  static String cell(Value value) {
    if (value instanceof Value.Facts list) {
      return list.facts().isEmpty() ? NONE : SOME;
    }
    return value.shown();
  }
}
