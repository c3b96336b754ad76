package org.huice.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that would be otherwise. */
public sealed interface Change {
  /**
   * Another value of a field.
   *
   * @param name {@code 能源项目[P-01].设备投资额}
   * @param from null where it has none; as {@link org.huice.dossier.Fact#value}
   * @param to in the field's own unit
   * @param changeable whether the applicant can bring it about: the vocabulary says so, or it only
   *     has to be given
   */
  record OfFact(String name, @Nullable Object from, Object to, boolean changeable)
      implements Change {}

  /** A later day of decision: time has to pass. */
  record OfDay(LocalDate from, LocalDate to) implements Change {}
}
