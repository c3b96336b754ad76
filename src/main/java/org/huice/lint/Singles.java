package org.huice.lint;

import java.util.HashSet;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** The fact types of which a dossier holds one fact: applicants that no list holds. */
final class Singles {
  private final Vocabulary vocabulary;
  private final Set<String> listed = new HashSet<>();

  Singles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (FactType type : vocabulary.types().values()) {
      for (Field field : type.fields()) {
        if (field.type() instanceof FieldType.ListOf list) {
          listed.add(list.factType());
        }
      }
    }
  }

  /** Whether there is never a second fact of a type. */
  boolean has(String type) {
    return vocabulary.types().values().stream()
        .filter(kind -> vocabulary.isA(kind.name(), type))
        .allMatch(kind -> isApplicant(kind) && isNowhereListed(kind.name()));
  }

  private boolean isApplicant(FactType type) {
    return type.applicant()
        || vocabulary.types().values().stream()
            .anyMatch(kind -> kind.applicant() && vocabulary.isA(kind.name(), type.name()));
  }

  private boolean isNowhereListed(String type) {
    return listed.stream().noneMatch(held -> vocabulary.isA(type, held));
  }
}
