package org.huice.explanation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/**
 * The facts of a dossier by their identity, and their fields by the names that rulings give them. A
 * name that two fields share names neither: what is explained is never guessed.
 */
final class FactNames {
  private final Map<FactId, Fact> byId = new HashMap<>();
  private final Map<String, Optional<FactField>> byField = new HashMap<>();

  FactNames(Dossier dossier) {
    for (Fact fact : dossier.facts()) {
      byId.put(fact.id(), fact);
      for (Field field : fact.type().fields()) {
        FactField one = new FactField(fact, field);
        byField.merge(one.name(), Optional.of(one), (first, second) -> Optional.empty());
      }
    }
  }

  /** The fact of that identity. */
  Optional<Fact> fact(FactId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The field that a ruling writes so: {@code 能源项目[P-01].设备投资额}. */
  Optional<FactField> field(String written) {
    return byField.getOrDefault(written, Optional.empty());
  }

  /**
   * The field of that name, where it holds a value of its own; an owner and a list hold none.
   *
   * @param name as a rule writes it
   */
  static Optional<FactField> value(Fact fact, String name) {
    return fact.type()
        .field(name)
        .filter(field -> !(field.type() instanceof FieldType.Reference))
        .filter(field -> !(field.type() instanceof FieldType.ListOf))
        .map(field -> new FactField(fact, field));
  }
}
