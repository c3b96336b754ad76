package org.huice.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.problem.Nearest;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every declaration of a rule set: looks their names up in each other and joins them. */
final class Declarations {
  private final Map<String, Declaration.OfEnum> enums = new LinkedHashMap<>();
  private final Map<String, Declaration.OfType> types = new LinkedHashMap<>();
  private final Set<String> lost = new HashSet<>();
  private final Map<String, FactType> joined = new LinkedHashMap<>();
  private final FieldTypes fieldTypes;

  Declarations(List<Declaration> declarations) {
    declarations.forEach(this::add);
    this.fieldTypes = new FieldTypes(enums.keySet(), types.keySet(), lost);
  }

  private void add(Declaration declaration) {
    Name name = declaration.name();
    if (declaration instanceof Declaration.Lost) {
      lost.add(name.text());
    } else if (ReservedTypes.contains(name.text())) {
      name.report(DrlProblem.RESERVED_TYPE, name.text());
    } else if (enums.containsKey(name.text()) || types.containsKey(name.text())) {
      name.report(DrlProblem.DUPLICATE_TYPE, name.text(), first(name.text()).place().toString());
    } else if (declaration instanceof Declaration.OfEnum ofEnum) {
      enums.put(name.text(), ofEnum);
    } else if (declaration instanceof Declaration.OfType ofType) {
      types.put(name.text(), ofType);
    }
  }

  private Name first(String name) {
    Declaration type = types.get(name);
    return type == null ? Optional.ofNullable(enums.get(name)).orElseThrow().name() : type.name();
  }

  Vocabulary vocabulary() {
    Map<String, EnumType> enumTypes = new LinkedHashMap<>();
    enums.forEach((name, declared) -> enumTypes.put(name, enumType(declared)));
    Map<String, FactType> factTypes = new LinkedHashMap<>();
    types.forEach((name, declared) -> factTypes.put(name, join(declared)));
    return new Vocabulary(
        Collections.unmodifiableMap(factTypes),
        Collections.unmodifiableMap(enumTypes),
        new HistoryMarks(List.copyOf(types.values()), factTypes, enumTypes).history().orElse(null));
  }

  private static EnumType enumType(Declaration.OfEnum declared) {
    Set<String> constants = new LinkedHashSet<>();
    for (Name constant : declared.constants()) {
      if (!constants.add(constant.text())) {
        constant.report(DrlProblem.DUPLICATE_CONSTANT, constant.text(), declared.name().text());
      }
    }
    return new EnumType(declared.name().text(), List.copyOf(constants), declared.name().place());
  }

  private FactType join(Declaration.OfType declared) {
    FactType known = joined.get(declared.name().text());
    if (known != null) {
      return known;
    }
    Declaration.@Nullable OfType parent = parentOf(declared);
    List<Field> fields = new ArrayList<>(parent == null ? List.of() : join(parent).fields());
    FieldMarks marks = new FieldMarks(declared.name(), fields);
    for (Declaration.OfField field : declared.fields()) {
      fieldTypes.of(field).flatMap(holds -> marks.field(field, holds)).ifPresent(fields::add);
    }
    boolean keyed = declared.fields().stream().anyMatch(field -> field.has("key"));
    boolean wholeChain = declared.parent() == null || parent != null;
    if (!keyed && wholeChain && fields.stream().noneMatch(Field::key)) {
      declared.name().report(DrlProblem.NO_KEY, declared.name().text());
    }
    new FieldLimits(declared.name(), fields, wholeChain).check(declared.fields());
    FactType type = factType(declared, parent, fields);
    joined.put(type.name(), type);
    return type;
  }

  private static FactType factType(
      Declaration.OfType declared, Declaration.@Nullable OfType parent, List<Field> fields) {
    Declaration.@Nullable Mark meaning = declared.marks().get("meaning");
    return new FactType(
        declared.name().text(),
        parent == null ? null : parent.name().text(),
        declared.marks().containsKey("applicant"),
        meaning == null ? null : meaning.value(),
        List.copyOf(fields),
        declared.name().place());
  }

  private Declaration.@Nullable OfType parentOf(Declaration.OfType declared) {
    Name parent = declared.parent();
    if (parent == null) {
      return null;
    }
    Declaration.OfType found = types.get(parent.text());
    if (found == null && lost.contains(parent.text())) {
      return null;
    }
    if (found == null) {
      String known = Nearest.suggestion(parent.text(), types.keySet());
      parent.report(DrlProblem.UNKNOWN_PARENT, parent.text(), known);
      return null;
    }
    List<String> cycle = cycle(declared);
    if (!cycle.isEmpty() && isFirst(declared, cycle)) {
      parent.report(DrlProblem.INHERITANCE_CYCLE, String.join(" → ", cycle));
    }
    return cycle.isEmpty() ? found : null;
  }

  private boolean isFirst(Declaration.OfType declared, List<String> cycle) {
    return types.keySet().stream()
        .filter(cycle::contains)
        .findFirst()
        .filter(declared.name().text()::equals)
        .isPresent();
  }

  /** The names from a type back to itself; empty where its ancestors come to an end. */
  private List<String> cycle(Declaration.OfType start) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Declaration.@Nullable OfType current = start;
    while (current != null && seen.add(current.name().text())) {
      names.add(current.name().text());
      current = current.parent() == null ? null : types.get(current.parent().text());
    }
    if (current == null || !current.name().text().equals(start.name().text())) {
      return List.of();
    }
    names.add(start.name().text());
    return names;
  }
}
