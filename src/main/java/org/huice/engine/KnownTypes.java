package org.huice.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Of which fact types a dossier holds every fact: those that no absent list could hold. And of
 * which it holds every one that stands in a list of one fact.
 */
final class KnownTypes {
  private final Map<String, Set<String>> heldBy = new LinkedHashMap<>();

  /** The types of that vocabulary; what each may hold is found once, not for each dossier. */
  KnownTypes(Vocabulary vocabulary) {
    vocabulary.types().keySet().forEach(type -> heldBy.put(type, vocabulary.heldBy(type)));
  }

  /** The types in question, in the order of the vocabulary. */
  List<String> of(Dossier dossier) {
    Set<String> unsure = new HashSet<>();
    dossier.facts().stream()
        .flatMap(KnownTypes::absentLists)
        .distinct()
        .forEach(listed -> unsure.addAll(heldBy.getOrDefault(listed, Set.of(listed))));
    return heldBy.keySet().stream().filter(type -> !unsure.contains(type)).toList();
  }

  /** The types of a fact's lists that were given, each once. */
  static List<String> listedBy(Fact fact) {
    List<String> absent = absentLists(fact).toList();
    return lists(fact)
        .filter(field -> fact.lists().containsKey(field.name()))
        .map(KnownTypes::listed)
        .distinct()
        .filter(type -> !absent.contains(type))
        .toList();
  }

  /** The types of the lists that were not given. */
  private static Stream<String> absentLists(Fact fact) {
    return lists(fact)
        .filter(field -> !fact.lists().containsKey(field.name()))
        .map(KnownTypes::listed);
  }

  private static Stream<Field> lists(Fact fact) {
    return fact.type().fields().stream().filter(field -> field.type() instanceof FieldType.ListOf);
  }

  private static String listed(Field list) {
    return ((FieldType.ListOf) list.type()).factType();
  }
}
