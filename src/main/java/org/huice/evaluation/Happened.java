package org.huice.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * The days of what has happened, by fact type: on the day of a decision nobody can have known of a
 * later one. A vocabulary says which those are; what may lie ahead, such as a date agreed on, is
 * none of them.
 */
final class Happened {
  private final Map<String, List<Field>> byType = new LinkedHashMap<>();

  Happened(Vocabulary vocabulary) {
    for (FactType type : vocabulary.types().values()) {
      List<Field> fields = type.fields().stream().filter(Field::happened).toList();
      if (!fields.isEmpty()) {
        byType.put(type.name(), fields);
      }
    }
  }

  /** Reports each that is later than the decision; facts of one type stand next to each other. */
  @SuppressWarnings("ReferenceEquality")
  void check(Dossier dossier, LocalDate asOf, Consumer<Problem> problems) {
    if (byType.isEmpty()) {
      return;
    }
    FactType type = null;
    List<Field> fields = null;
    List<Fact> facts = dossier.facts();
    for (int index = 0; index < facts.size(); index++) {
      Fact fact = facts.get(index);
      if (fact.type() != type) {
        type = fact.type();
        fields = byType.get(type.name());
      }
      if (fields != null) {
        check(dossier, fact, fields, asOf, problems);
      }
    }
  }

  private static void check(
      Dossier dossier, Fact fact, List<Field> fields, LocalDate asOf, Consumer<Problem> problems) {
    for (int index = 0; index < fields.size(); index++) {
      Field field = fields.get(index);
      if (fact.value(field.name()) instanceof LocalDate day && day.isAfter(asOf)) {
        problems.accept(later(dossier, fact, field, day, asOf));
      }
    }
  }

  /** Word for word what is told of a day by which a clause dates, so that one is told once. */
  private static Problem later(
      Dossier dossier, Fact fact, Field field, LocalDate day, LocalDate asOf) {
    return Problem.at(
        Place.of(dossier.file()),
        EvaluationProblem.LATER_THAN_DECISION,
        fact.path(field.name()),
        day.toString(),
        asOf.toString());
  }
}
