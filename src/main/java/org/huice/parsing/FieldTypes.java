package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.problem.Nearest;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Finds what a field may hold from the name of its type. */
final class FieldTypes {
  private static final List<FieldType> BUILT_IN =
      List.of(
          new FieldType.Text(),
          new FieldType.Decimal(),
          new FieldType.Whole(),
          new FieldType.Flag(),
          new FieldType.Day());
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("int", "Integer"),
          Map.entry("long", "Integer"),
          Map.entry("short", "Integer"),
          Map.entry("byte", "Integer"),
          Map.entry("Long", "Integer"),
          Map.entry("Short", "Integer"),
          Map.entry("BigInteger", "Integer"),
          Map.entry("boolean", "Boolean"),
          Map.entry("char", "String"),
          Map.entry("Character", "String"),
          Map.entry("Date", "LocalDate"),
          Map.entry("LocalDateTime", "LocalDate"),
          Map.entry("java.lang.String", "String"),
          Map.entry("java.math.BigDecimal", "BigDecimal"),
          Map.entry("java.time.LocalDate", "LocalDate"));
  private static final Set<String> INEXACT = Set.of("double", "float", "Double", "Float");

  private final Set<String> enums;
  private final Set<String> types;
  private final Set<String> lost;

  /**
   * The types that a field can name.
   *
   * @param lost names of declarations that could not be read, and may be either
   */
  FieldTypes(Set<String> enums, Set<String> types, Set<String> lost) {
    this.enums = enums;
    this.types = types;
    this.lost = lost;
  }

  static boolean isBuiltIn(String name) {
    return builtIn(name).isPresent()
        || OTHERS.containsKey(name)
        || INEXACT.contains(name)
        || name.equals("List");
  }

  private static Optional<FieldType> builtIn(String name) {
    return BUILT_IN.stream().filter(type -> type.word().equals(name)).findFirst();
  }

  /** What the field may hold; empty where its type is no type, which is reported. */
  Optional<FieldType> of(Declaration.OfField field) {
    Name type = field.type();
    Name named = field.element() == null ? type : field.element();
    if (lost.contains(named.text())) {
      return Optional.empty();
    }
    if (field.element() != null || type.text().equals("List")) {
      return list(type, field.element());
    }
    if (types.contains(type.text())) {
      return reference(field);
    }
    Optional<FieldType> found =
        enums.contains(type.text())
            ? Optional.of(new FieldType.Choice(type.text()))
            : builtIn(type.text());
    if (found.isEmpty()) {
      reportUnknown(type);
    } else if (field.has("owner")) {
      field.type().report(DrlProblem.OWNER_NOT_A_FACT, field.name().text(), type.text());
      return Optional.empty();
    }
    return found;
  }

  private Optional<FieldType> list(Name type, @Nullable Name element) {
    if (!type.text().equals("List")) {
      reportUnknown(type);
    } else if (element == null) {
      type.report(DrlProblem.LIST_WITHOUT_TYPE);
    } else if (!types.contains(element.text())) {
      String known = Nearest.suggestion(element.text(), types);
      element.report(DrlProblem.LIST_OF_UNKNOWN, element.text(), known);
    } else {
      return Optional.of(new FieldType.ListOf(element.text()));
    }
    return Optional.empty();
  }

  private static Optional<FieldType> reference(Declaration.OfField field) {
    if (!field.has("owner")) {
      field.type().report(DrlProblem.BARE_REFERENCE, field.name().text(), field.type().text());
      return Optional.empty();
    }
    return Optional.of(new FieldType.Reference(field.type().text()));
  }

  private void reportUnknown(Name type) {
    String better = OTHERS.get(type.text());
    if (INEXACT.contains(type.text())) {
      type.report(DrlProblem.INEXACT_TYPE, type.text());
    } else if (better != null) {
      type.report(DrlProblem.FOREIGN_TYPE, type.text(), better);
    } else {
      type.report(
          DrlProblem.UNKNOWN_FIELD_TYPE, type.text(), Nearest.suggestion(type.text(), known()));
    }
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(BUILT_IN.stream().map(FieldType::word).toList());
    known.addAll(enums);
    return known;
  }
}
