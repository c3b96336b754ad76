package org.huice.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.dossier.OpinionKey;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Which sheets a template has, and which columns. */
final class TemplatePlan {
  private final Vocabulary vocabulary;
  private final SheetRoles roles;

  /** Where the facts of each sheet belong, by its name. */
  private final Map<String, List<Nesting>> sheets = new LinkedHashMap<>();

  /** For applicants of those types. */
  TemplatePlan(Vocabulary vocabulary, List<FactType> applicants) {
    this.vocabulary = vocabulary;
    this.roles = new SheetRoles(vocabulary);
    applicants.forEach(type -> add(SheetRoles.cut(type.name()), Nesting.of(type)));
    for (FactType type : applicants) {
      for (Nesting nesting : Nesting.below(vocabulary, type)) {
        add(name(nesting), nesting);
      }
    }
    applicants.forEach(type -> add(OpinionKey.list(), OpinionSheet.below(type)));
  }

  private void add(String name, Nesting nesting) {
    sheets.computeIfAbsent(name, none -> new ArrayList<>()).add(nesting);
  }

  /** The type of the facts, unless the name of the list is needed to say which one is meant. */
  private String name(Nesting nesting) {
    String type = SheetRoles.cut(nesting.type().name());
    boolean clear =
        roles.applicant(type).isEmpty()
            && roles.nestings(type).contains(nesting)
            && roles.nestings(type).stream()
                    .filter(other -> other.applicant().equals(nesting.applicant()))
                    .count()
                == 1;
    return clear ? type : SheetRoles.cut(nesting.lists().get(nesting.depth() - 1).printed());
  }

  /** The names of its sheets of applicants. */
  List<String> applicants() {
    return sheets.entrySet().stream()
        .filter(sheet -> sheet.getValue().get(0).depth() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The names of its sheets, applicants first. */
  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /** The columns of a sheet, those of owners' keys first. */
  List<TemplateColumn> columns(String sheet) {
    List<Nesting> nestings = sheets.getOrDefault(sheet, List.of());
    Map<String, TemplateColumn> columns = new LinkedHashMap<>();
    for (Nesting nesting : nestings) {
      for (int level = 0; level < nesting.depth(); level++) {
        FactType owner = nesting.types().get(level);
        for (Field key : owner.keys()) {
          String header = nesting.header(level, key);
          columns.putIfAbsent(header, new TemplateColumn(header, key, owner.name()));
        }
      }
    }
    Set<Field> own = new LinkedHashSet<>();
    nestings.forEach(nesting -> own.addAll(nesting.type().fields()));
    own.stream()
        .filter(field -> !(field.type() instanceof FieldType.Reference))
        .map(TemplateColumn::of)
        .forEach(column -> columns.put(column.header(), column));
    return List.copyOf(columns.values());
  }

  /** The sheet of a list that a column of some sheet stands for; its name where there is none. */
  String sheetOf(String sheet, Field list) {
    for (Nesting nesting : sheets.getOrDefault(sheet, List.of())) {
      for (Map.Entry<String, List<Nesting>> other : sheets.entrySet()) {
        for (Nesting below : other.getValue()) {
          if (below.depth() == nesting.depth() + 1
              && below.lists().subList(0, nesting.depth()).equals(nesting.lists())
              && below.lists().get(nesting.depth()).equals(list)) {
            return other.getKey();
          }
        }
      }
    }
    return list.printed();
  }

  /** The words of the drop-downs. */
  Vocabulary vocabulary() {
    return vocabulary;
  }
}
