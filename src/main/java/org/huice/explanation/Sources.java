package org.huice.explanation;

import java.util.Optional;
import org.huice.dossier.Dossier;

/** Where the fields of a dossier's facts stand, by the names that rulings give them. */
public final class Sources {
  private final FactNames facts;

  /** Those of that dossier. */
  public Sources(Dossier dossier) {
    this.facts = new FactNames(dossier);
  }

  /**
   * The field of that name; empty where no field that holds a value, or not one alone, has it.
   *
   * @param name as a condition, a missing fact or the source of a step writes it: {@code
   *     能源项目[P-01].设备投资额}
   */
  public Optional<SourcedFact> of(String name) {
    return facts
        .field(name)
        .flatMap(field -> FactNames.value(field.fact(), field.field().name()))
        .map(FactField::sourced);
  }
}
