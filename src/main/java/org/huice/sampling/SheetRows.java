package org.huice.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
  private final Map<String, Set<String>> own = new HashMap<>();

  /** A key of a fact in which others are nested. */
  private record Owned(String type, Field key) {}

  /** For the shapes of the applicants of a recipe. */
  SheetRows(List<Shape> applicants) {
    applicants.forEach(shape -> columns(shape, List.of()));
  }

  /** The columns of each sheet, by its name; the same type at two places is one sheet. */
  Map<String, Map<String, Field>> sheets() {
    return sheets;
  }

  private void columns(Shape shape, List<Owned> owners) {
    Map<String, Field> columns =
        sheets.computeIfAbsent(shape.type(), type -> new LinkedHashMap<>());
    List<Field> fields =
        shape.planned().stream().flatMap(planned -> Stream.ofNullable(planned.field())).toList();
    own.computeIfAbsent(shape.type(), type -> new HashSet<>())
        .addAll(fields.stream().map(Field::name).toList());
    owners.forEach(owned -> columns.put(header(owned, shape.type(), owners), owned.key()));
    fields.forEach(field -> columns.put(header(field), field));
    List<Owned> keys = new ArrayList<>(owners);
    fields.stream().filter(Field::key).forEach(key -> keys.add(new Owned(shape.type(), key)));
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
    rows(applicant, new LinkedHashMap<>(), writer);
  }

  private void rows(
      Made fact, Map<Owned, Value> owners, BiConsumer<String, Map<String, Value>> writer) {
    Map<String, Value> cells = new LinkedHashMap<>();
    owners.forEach((owned, value) -> cells.put(header(owned, fact.type(), owners.keySet()), value));
    Map<Owned, Value> keys = new LinkedHashMap<>(owners);
    List<Made> nested = new ArrayList<>();
    fact.each(
        (field, value) -> {
          cells.put(header(field), value);
          if (field.key()) {
            keys.put(new Owned(fact.type(), field), value);
          }
          if (field.type() instanceof FieldType.ListOf && value instanceof Value.Facts list) {
            nested.addAll(list.facts());
          }
        });
    writer.accept(fact.type(), cells);
    nested.forEach(inner -> rows(inner, keys, writer));
  }

  /** A key of an owner: its bare name, unless that can mean something else on the sheet. */
  private String header(Owned owned, String sheet, Collection<Owned> owners) {
    String name = owned.key().name();
    boolean alone = owners.stream().filter(one -> one.key().name().equals(name)).count() == 1;
    return alone && !own.getOrDefault(sheet, Set.of()).contains(name)
        ? name
        : owned.type() + "." + name;
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
