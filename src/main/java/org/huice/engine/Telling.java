package org.huice.engine;

import java.util.Arrays;
import org.huice.dossier.Fact;
import org.huice.rule.Law;
import org.huice.rule.Told;
import org.jspecify.annotations.Nullable;

/** Makes one fact of a class after the other as the engine is told them. For one thread. */
final class Telling {
  private final FactClass type;
  private final @Nullable Object[] values;

  Telling(FactClass type) {
    this.type = type;
    this.values = new @Nullable Object[type.size()];
  }

  /** Keeps nothing of the last fact. */
  void forget() {
    Arrays.fill(values, null);
  }

  /** The fact as the engine is told it, but for its lists. */
  Told tell(Fact fact, Law law, @Nullable Told holder) {
    fact.layInto(values);
    Told told = type.make(values, holder);
    told.huiceTell(law, fact);
    return told;
  }
}
