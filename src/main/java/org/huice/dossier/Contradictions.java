package org.huice.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Finds values of one fact that cannot both be true. What is absent contradicts nothing. */
final class Contradictions {
  private final Draft draft;
  private final Mapping mapping;
  private final Report report;

  /** For the fact of {@code draft}, which stands in the file as {@code mapping}. */
  Contradictions(Draft draft, Mapping mapping, Report report) {
    this.draft = draft;
    this.mapping = mapping;
    this.report = report;
  }

  /** Reports each pair that the vocabulary knows to be impossible. */
  void check() {
    for (Field field : draft.type.fields()) {
      other(field.noMoreThan()).ifPresent(most -> noMoreThan(field, most));
      other(field.onlyIf()).ifPresent(flag -> onlyIf(field, flag));
    }
  }

  private Optional<Field> other(@Nullable String name) {
    return name == null ? Optional.empty() : draft.type.field(name);
  }

  private void noMoreThan(Field field, Field most) {
    Object value = draft.values.get(field.name());
    Object limit = draft.values.get(most.name());
    if (value != null && limit != null && isMore(field, value, most, limit)) {
      add(field, most, field.printed() + " ≤ " + most.printed());
    }
  }

  /** Whether the value is above the limit, each in the unit of its field. */
  static boolean isMore(Field field, Object value, Field most, Object limit) {
    if (value instanceof LocalDate day && limit instanceof LocalDate last) {
      return day.isAfter(last);
    }
    return Objects.equals(field.unit(), most.unit())
        ? number(value).compareTo(number(limit)) > 0
        : inBase(field, value).compareTo(inBase(most, limit)) > 0;
  }

  private static BigDecimal number(Object value) {
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
  }

  private static BigDecimal inBase(Field field, Object value) {
    BigDecimal number = number(value);
    return field.measure().map(unit -> unit.toBase(number)).orElse(number);
  }

  private void onlyIf(Field field, Field flag) {
    if (isGiven(field) && Boolean.FALSE.equals(draft.values.get(flag.name()))) {
      add(field, flag, flag.printed() + " = true");
    }
  }

  /** An empty list says that there is nothing, which is no contradiction. */
  private boolean isGiven(Field field) {
    return draft.values.containsKey(field.name())
        || (draft.lists.containsKey(field.name()) && !draft.open(field.name()).isEmpty());
  }

  private void add(Field field, Field other, String due) {
    Node value = given(field);
    report.add(
        value.place(),
        DossierProblem.CONTRADICTION,
        path(field),
        Report.shown(value),
        path(other),
        Report.shown(given(other)),
        due);
  }

  private Node given(Field field) {
    return Objects.requireNonNull(draft.given.get(field.name()));
  }

  /** With the name that the file uses, which may be a former one. */
  private String path(Field field) {
    String word =
        mapping.entries().stream()
            .map(Entry::key)
            .map(Report::nfc)
            .filter(key -> draft.type.field(key).filter(field::equals).isPresent())
            .findFirst()
            .orElse(field.name());
    return draft.path + "." + word;
  }
}
