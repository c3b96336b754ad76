package org.huice.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.dossier.Fact;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * By what applicants are told apart: one field that was asked for, or every field of an applicant
 * whose words are few.
 *
 * @param orders the words of each field, by its printed name, in the order of the vocabulary; empty
 *     for a field of other values
 */
public record Classes(Map<String, List<String>> orders) {
  /** More words than this are no class. */
  static final int MOST_WORDS = 12;

  /** Keeps its own copy. */
  public Classes {
    orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
  }

  /** Every field of an applicant that has at most {@link #MOST_WORDS} words. */
  public static Classes of(Vocabulary vocabulary) {
    Map<String, List<String>> orders = new LinkedHashMap<>();
    fields(vocabulary)
        .forEach(
            field ->
                words(vocabulary, field)
                    .filter(words -> words.size() <= MOST_WORDS)
                    .ifPresent(words -> orders.putIfAbsent(field.printed(), words)));
    return new Classes(orders);
  }

  /** One field of an applicant by its name, label or former name; empty if there is none. */
  public static Optional<Classes> by(Vocabulary vocabulary, String wanted) {
    return applicants(vocabulary)
        .flatMap(type -> type.field(wanted).stream())
        .filter(Classes::isSingle)
        .findFirst()
        .map(
            field ->
                new Classes(Map.of(field.printed(), words(vocabulary, field).orElse(List.of()))));
  }

  /** The fields that may be asked for, by their printed names, sorted. */
  public static Set<String> names(Vocabulary vocabulary) {
    Set<String> names = new TreeSet<>();
    fields(vocabulary).filter(Classes::isSingle).forEach(field -> names.add(field.printed()));
    return names;
  }

  private static Stream<FactType> applicants(Vocabulary vocabulary) {
    return vocabulary.types().values().stream().filter(FactType::applicant);
  }

  private static Stream<Field> fields(Vocabulary vocabulary) {
    return applicants(vocabulary).flatMap(type -> type.fields().stream());
  }

  private static boolean isSingle(Field field) {
    return !(field.type() instanceof FieldType.ListOf
        || field.type() instanceof FieldType.Reference);
  }

  private static Optional<List<String>> words(Vocabulary vocabulary, Field field) {
    return field.type() instanceof FieldType.Choice choice
        ? Optional.ofNullable(vocabulary.enums().get(choice.enumType())).map(EnumType::constants)
        : Optional.empty();
  }

  /** An applicant's value of each field; empty where it gives none. */
  Map<String, String> of(@Nullable Fact applicant) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : orders.keySet()) {
      Object value =
          applicant == null
              ? null
              : applicant
                  .type()
                  .field(name)
                  .map(field -> applicant.value(field.name()))
                  .orElse(null);
      values.put(name, Objects.toString(value, ""));
    }
    return values;
  }

  /** The words of a field and whatever else came, each once: in order, then sorted, none last. */
  List<String> sorted(String field, Set<String> seen) {
    List<String> all =
        new ArrayList<>(
            orders.getOrDefault(field, List.of()).stream().filter(seen::contains).toList());
    new TreeSet<>(seen)
        .stream().filter(value -> !value.isEmpty() && !all.contains(value)).forEach(all::add);
    if (seen.contains("")) {
      all.add("");
    }
    return all;
  }
}
