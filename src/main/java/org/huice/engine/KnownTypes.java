package org.huice.engine;

import java.util.List;
import java.util.stream.Stream;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Of which fact types a dossier holds every fact: those that no absent list could hold. */
final class KnownTypes {
  private KnownTypes() {}

  /** The types in question, in the order of the vocabulary. */
  static List<String> of(Vocabulary vocabulary, Dossier dossier) {
    List<String> absent =
        dossier.facts().stream().flatMap(KnownTypes::absentLists).distinct().toList();
    return vocabulary.types().keySet().stream()
        .filter(type -> absent.stream().noneMatch(listed -> vocabulary.mayHold(listed, type)))
        .toList();
  }

  /** The types of the lists that were not given. */
  private static Stream<String> absentLists(Fact fact) {
    return fact.type().fields().stream()
        .filter(field -> !fact.lists().containsKey(field.name()))
        .map(field -> field.type() instanceof FieldType.ListOf list ? list.factType() : "")
        .filter(type -> !type.isEmpty());
  }
}
