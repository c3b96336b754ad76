package org.huice.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** A fact file to start from: every field with an example, and where its value comes from. */
final class FactTemplate {
  private static final int DEEPEST = 8;

  private final Vocabulary vocabulary;
  private final String document;

  /**
   * For one vocabulary.
   *
   * @param document what stands for the name of a document
   */
  FactTemplate(Vocabulary vocabulary, String document) {
    this.vocabulary = vocabulary;
    this.document = document;
  }

  /** The types that a fact file can be about. */
  static List<String> applicants(Vocabulary vocabulary) {
    return vocabulary.types().values().stream()
        .filter(FactType::applicant)
        .map(FactType::name)
        .toList();
  }

  /** The file for an applicant of that type, ready to be written as JSON. */
  Map<String, Object> of(String applicant) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put(applicant, fact(applicant, 0));
    return file;
  }

  private Map<String, Object> fact(String name, int depth) {
    Map<String, Object> fact = new LinkedHashMap<>();
    List<Field> fields =
        vocabulary.type(name).map(FactType::fields).orElse(List.of()).stream()
            .filter(field -> !field.owner())
            .toList();
    for (Field field : fields) {
      // With an example in every field, a flag that other fields need cannot be “no”.
      boolean needed = fields.stream().anyMatch(other -> field.name().equals(other.onlyIf()));
      fact.put(field.printed(), needed ? true : value(field, depth));
    }
    fields.stream()
        .filter(field -> !field.key() && !(field.type() instanceof FieldType.ListOf))
        .findFirst()
        .ifPresent(field -> fact.put("依据", evidence(field.printed())));
    return fact;
  }

  private Map<String, Object> evidence(String field) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("状态", "申报");
    entry.put("材料", document);
    return Map.of("$." + field, entry);
  }

  private Object value(Field field, int depth) {
    if (field.type() instanceof FieldType.ListOf list) {
      return depth < DEEPEST ? List.of(fact(list.factType(), depth + 1)) : List.of();
    }
    String example = field.example();
    if (field.type() instanceof FieldType.Flag) {
      return "true".equals(example);
    }
    if (field.type() instanceof FieldType.Whole) {
      return example == null ? 1 : new BigDecimal(example).intValueExact();
    }
    return example == null ? replacement(field) : example;
  }

  // A vocabulary need not give examples.
  private String replacement(Field field) {
    if (field.type() instanceof FieldType.Choice choice) {
      EnumType words = vocabulary.enums().get(choice.enumType());
      return words == null ? "" : Objects.requireNonNullElse(words.constants().get(0), "");
    }
    if (field.type() instanceof FieldType.Day) {
      return "2025-12-01";
    }
    return field.type() instanceof FieldType.Decimal ? "1" : field.printed();
  }
}
