package org.huice.explanation;

import org.huice.dossier.Evidence;
import org.huice.dossier.Fact;
import org.huice.vocabulary.Field;

/** One field of one fact. */
record FactField(Fact fact, Field field) {
  /** {@code 能源项目[P-01].设备投资额}. */
  String name() {
    return fact.name(field.name());
  }

  SourcedFact sourced() {
    return new SourcedFact(
        name(),
        field,
        fact.value(field.name()),
        fact.path(field.name()),
        fact.evidence().getOrDefault(field.name(), Evidence.DECLARED));
  }
}
