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

/** Makes the facts of one dossier after the other as the engine is told them. */
final class SessionFacts {
  private final Map<String, FactClass> classes;
  private final List<Told> ordered = new ArrayList<>();
  private final Map<Fact, Told> owners = new HashMap<>();
  private final Map<String, Telling> tellings = new HashMap<>();
  private @Nullable Told lastOwner;

  /** Of these classes, by name of the fact type. */
  SessionFacts(Map<String, FactClass> classes) {
    this.classes = classes;
  }

  /**
   * An object for every fact, in the order of the dossier: owners come first. The list is valid
   * until the next dossier.
   */
  List<Told> told(Dossier dossier, Law law) {
    ordered.clear();
    owners.clear();
    lastOwner = null;
    for (Fact fact : dossier.facts()) {
      Told told = telling(fact.type().name()).tell(fact, law, owner(fact));
      if (!fact.lists().isEmpty()) {
        owners.put(fact, told);
      }
      ordered.add(told);
    }
    return ordered;
  }

  /** Keeps nothing of the last dossier. */
  void forget() {
    ordered.clear();
    owners.clear();
    lastOwner = null;
    tellings.values().forEach(Telling::forget);
  }

  private Telling telling(String type) {
    Telling known = tellings.get(type);
    if (known == null) {
      known = new Telling(Objects.requireNonNull(classes.get(type), type));
      tellings.put(type, known);
    }
    return known;
  }

  /** Most facts have the same owner as the one before. */
  private @Nullable Told owner(Fact fact) {
    Fact owner = fact.owner();
    if (owner != null && (lastOwner == null || lastOwner.huiceFact() != owner)) {
      lastOwner = owners.get(owner);
    }
    return owner == null ? null : lastOwner;
  }
}
