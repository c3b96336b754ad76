package org.huice.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The fact types that own facts of a type. */
final class Owners {
  private Owners() {}

  /** The type itself, then the type that owns it, and so on up to the applicant's. */
  static List<FactType> of(FactType type, Vocabulary vocabulary) {
    List<FactType> chain = new ArrayList<>();
    Set<String> names = new HashSet<>();
    @Nullable FactType next = type;
    while (next != null && names.add(next.name())) {
      chain.add(next);
      next = next.ownerField().flatMap(field -> owner(field, vocabulary)).orElse(null);
    }
    return List.copyOf(chain);
  }

  private static Optional<FactType> owner(Field field, Vocabulary vocabulary) {
    return field.type() instanceof FieldType.Reference reference
        ? vocabulary.type(reference.factType())
        : Optional.empty();
  }
}
