package org.huice.parsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.money.Unit;
import org.huice.problem.Nearest;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Checks the annotations by which one field limits another of the same fact type. */
final class FieldLimits {
  private final Name type;
  private final List<Field> fields;
  private final boolean whole;

  /**
   * For one type.
   *
   * @param fields all it has, inherited ones too
   * @param whole whether its ancestors are all known
   */
  FieldLimits(Name type, List<Field> fields, boolean whole) {
    this.type = type;
    this.fields = fields;
    this.whole = whole;
  }

  /** Reports what the type's own fields say of others and cannot be meant. */
  void check(List<Declaration.OfField> declared) {
    List<String> written = declared.stream().map(field -> field.name().text()).toList();
    for (Declaration.OfField each : declared) {
      field(each.name().text())
          .ifPresent(
              field ->
                  Stream.of("noMoreThan", "onlyIf")
                      .forEach(mark -> check(each, field, mark, written)));
    }
  }

  private void check(Declaration.OfField declared, Field field, String word, List<String> written) {
    Declaration.Mark mark = declared.marks().get(word);
    if (mark == null || mark.value().isEmpty()) {
      return;
    }
    Optional<Field> other = field(mark.value());
    if (other.isPresent()) {
      check(mark, field, other.get());
    } else if (whole && !written.contains(mark.value())) {
      List<String> known =
          fields.stream().map(Field::name).filter(n -> !n.equals(field.name())).toList();
      mark.name()
          .report(
              DrlProblem.UNKNOWN_LIMIT,
              mark.name().text(),
              mark.value(),
              type.text(),
              Nearest.suggestion(mark.value(), known));
    }
  }

  private static void check(Declaration.Mark mark, Field field, Field other) {
    if (field.name().equals(other.name())) {
      mark.name().report(DrlProblem.LIMIT_OF_ITSELF, mark.name().text(), field.name());
    } else if (mark.name().text().equals("@onlyIf")) {
      if (!(other.type() instanceof FieldType.Flag)) {
        mark.name()
            .report(DrlProblem.ONLY_IF_NO_FLAG, field.name(), other.name(), other.type().word());
      }
    } else if (!isComparable(field, other)) {
      mark.name()
          .report(
              DrlProblem.LIMIT_OF_ANOTHER_KIND,
              field.name(),
              kind(field),
              other.name(),
              kind(other));
    }
  }

  private static boolean isComparable(Field field, Field other) {
    if (!field.type().isNumber() || !other.type().isNumber()) {
      return field.type() instanceof FieldType.Day && other.type() instanceof FieldType.Day;
    }
    Optional<Unit> unit = field.measure();
    Optional<Unit> limit = other.measure();
    return (unit.isPresent() && limit.isPresent())
        ? unit.get().sameBaseAs(limit.get())
        : isUnknown(field) || isUnknown(other) || unit.equals(limit);
  }

  /** A unit that does not exist has been reported already. */
  private static boolean isUnknown(Field field) {
    return field.unit() != null && field.measure().isEmpty();
  }

  private static String kind(Field field) {
    return field.unit() == null ? field.type().word() : field.type().word() + " " + field.unit();
  }

  private Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
