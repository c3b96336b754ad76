package org.huice.page;

import java.util.Optional;
import org.huice.dossier.Fact;

/** What a page calls a fact beside its key. */
public final class FactName {
  private FactName() {}

  /** The name that a page shows, where the fact has one. */
  public static Optional<String> of(Fact fact) {
    return Names.name(fact);
  }
}
