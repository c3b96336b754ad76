package org.huice.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.rule.Law;
import org.huice.rule.Told;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier as the engine is told them. */
final class SessionFacts {
  private final List<Told> ordered;
  private final Map<Fact, Told> owners = new HashMap<>();
  private @Nullable Told lastOwner;

  /** Makes an object for every fact, in the order of the dossier: owners come first. */
  SessionFacts(Dossier dossier, Law law, Map<String, FactClass> classes) {
    ordered = new ArrayList<>(dossier.facts().size());
    for (Fact fact : dossier.facts()) {
      FactClass type = Objects.requireNonNull(classes.get(fact.type().name()), fact.type().name());
      Told told = type.tell(fact, law, owner(fact));
      if (!fact.lists().isEmpty()) {
        owners.put(fact, told);
      }
      ordered.add(told);
    }
  }

  /** Most facts have the same owner as the one before. */
  private @Nullable Told owner(Fact fact) {
    Fact owner = fact.owner();
    if (owner != null && (lastOwner == null || lastOwner.huiceFact() != owner)) {
      lastOwner = owners.get(owner);
    }
    return owner == null ? null : lastOwner;
  }

  /** What to insert, in the order of the dossier. */
  List<Told> ordered() {
    return ordered;
  }
}
