package org.huice.impact;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What of two vocabularies differs and matters to a clause. Every text in what it is decided by may
 * be the name of a field or a type that it reads; that takes in a few too many and leaves out none.
 */
final class WordsRead {
  private final Vocabulary base;
  private final Vocabulary head;
  private final Set<String> words = new HashSet<>();
  private final Set<String> types;

  /**
   * For a clause as both sides have it, or the one that has it.
   *
   * @param read what it is decided by
   */
  WordsRead(Vocabulary base, Vocabulary head, List<Object> read) {
    this.base = base;
    this.head = head;
    read.forEach(part -> Components.walk(part, this::add));
    this.types = names().filter(words::contains).collect(Collectors.toSet());
  }

  private void add(Object part) {
    if (part instanceof String text) {
      words.add(text);
    }
  }

  private Stream<String> names() {
    return Stream.concat(base.types().keySet().stream(), head.types().keySet().stream());
  }

  /** The types, fields ({@code 企业.规模}) and enums that differ and are read, sorted. */
  Set<String> differing() {
    Set<String> found = new TreeSet<>();
    names().distinct().filter(this::isRelated).forEach(type -> differing(type, found));
    Stream.concat(base.enums().keySet().stream(), head.enums().keySet().stream())
        .distinct()
        .filter(name -> isRead(name) && !sameEnum(name))
        .forEach(found::add);
    return found;
  }

  private void differing(String name, Set<String> found) {
    Optional<FactType> one = base.type(name);
    Optional<FactType> other = head.type(name);
    if (!shape(one).equals(shape(other))) {
      found.add(name);
    }
    Stream.concat(fields(one), fields(other))
        .map(Field::name)
        .distinct()
        .filter(field -> !Objects.equals(shape(one, field), shape(other, field)))
        .filter(field -> matters(one, field) || matters(other, field))
        .forEach(field -> found.add(name + "." + field));
  }

  private static Stream<Field> fields(Optional<FactType> type) {
    return type.stream().flatMap(known -> known.fields().stream());
  }

  /** What a type is, apart from its fields. */
  private static Optional<String> shape(Optional<FactType> type) {
    return type.map(known -> known.parent() + " " + known.applicant());
  }

  /** What a field is to a rule; how it is printed or checked on the way in is nothing to it. */
  private static @Nullable String shape(Optional<FactType> type, String name) {
    return fields(type)
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(
            field ->
                String.join(
                    " ",
                    field.type().word(),
                    String.valueOf(field.unit()),
                    field.key() + " " + field.owner() + " " + field.place()))
        .orElse(null);
  }

  private boolean matters(Optional<FactType> type, String name) {
    return fields(type)
        .filter(field -> field.name().equals(name))
        .anyMatch(field -> field.key() || field.place() || words.contains(name) || isWay(field));
  }

  // A list that was not given may hold any fact of its type, read by name or not.
  private boolean isWay(Field field) {
    return field.type() instanceof FieldType.ListOf list && isRelated(list.factType());
  }

  private boolean isRelated(String type) {
    return types.stream()
        .anyMatch(read -> isRelated(base, type, read) || isRelated(head, type, read));
  }

  private static boolean isRelated(Vocabulary vocabulary, String type, String read) {
    return vocabulary.isA(read, type) || vocabulary.mayHold(type, read);
  }

  private boolean isRead(String name) {
    return words.contains(name)
        || Stream.of(base, head)
            .flatMap(vocabulary -> vocabulary.types().values().stream())
            .flatMap(type -> type.fields().stream())
            .anyMatch(
                field ->
                    words.contains(field.name())
                        && field.type() instanceof FieldType.Choice choice
                        && choice.enumType().equals(name));
  }

  private boolean sameEnum(String name) {
    return Components.same(base.enums().get(name), head.enums().get(name));
  }
}
