package org.huice.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.dossier.Dossier;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Of which fact types a dossier holds every fact: those that no absent list could hold. */
final class KnownTypes {
  private final Vocabulary vocabulary;
  private final Set<String> absent;

  private KnownTypes(Vocabulary vocabulary, Set<String> absent) {
    this.vocabulary = vocabulary;
    this.absent = absent;
  }

  /** The types in question, in the order of the vocabulary. */
  static List<String> of(Vocabulary vocabulary, Dossier dossier) {
    Set<String> absent = new HashSet<>();
    dossier
        .facts()
        .forEach(
            fact ->
                fact.type().fields().stream()
                    .filter(field -> !fact.lists().containsKey(field.name()))
                    .map(org.huice.vocabulary.Field::type)
                    .filter(FieldType.ListOf.class::isInstance)
                    .forEach(type -> absent.add(((FieldType.ListOf) type).factType())));
    KnownTypes types = new KnownTypes(vocabulary, absent);
    return vocabulary.types().keySet().stream().filter(types::isKnown).toList();
  }

  private boolean isKnown(String type) {
    Set<String> seen = new HashSet<>();
    return absent.stream().noneMatch(listed -> mayHold(listed, type, seen));
  }

  /** An absent list may hold facts of the type, or facts with lists that do. */
  private boolean mayHold(String listed, String wanted, Set<String> seen) {
    if (!seen.add(listed)) {
      return false;
    }
    return vocabulary.isA(listed, wanted)
        || vocabulary.type(listed).stream()
            .flatMap(type -> type.fields().stream())
            .anyMatch(
                field ->
                    field.type() instanceof FieldType.ListOf nested
                        && mayHold(nested.factType(), wanted, seen));
  }
}
