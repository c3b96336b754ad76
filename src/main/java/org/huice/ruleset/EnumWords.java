package org.huice.ruleset;

import java.util.List;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The words that a field can hold.
 *
 * @param constants of the field's enum; null where the field can hold any text
 */
record EnumWords(String field, @Nullable List<String> constants) {
  /** Those of a field of a type. */
  static EnumWords of(FactType type, String field, Vocabulary vocabulary) {
    EnumType words =
        type.field(field)
            .map(Field::type)
            .filter(FieldType.Choice.class::isInstance)
            .map(choice -> vocabulary.enums().get(((FieldType.Choice) choice).enumType()))
            .orElse(null);
    return new EnumWords(field, words == null ? null : words.constants());
  }

  /** Reports a word that is none of them. */
  void check(String word, Section section, Place place) {
    if (constants != null && !constants.contains(word)) {
      String nearest = Nearest.allowed(word, constants);
      section.report(place, RuleSetProblem.NO_SUCH_WORD, field, word, nearest);
    }
  }
}
