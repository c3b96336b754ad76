package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.matching.FactIndex;

/** The facts of a dossier on which there are to be rulings. */
final class Subjects {
  private final FactIndex facts;
  private final Predicate<FactId> wanted;
  private final Map<String, List<Fact>> byType = new HashMap<>();

  /**
   * Those facts of an index that are wanted.
   *
   * @param wanted whether a ruling on a fact is asked for; always the same of the same fact
   */
  Subjects(FactIndex facts, Predicate<FactId> wanted) {
    this.facts = facts;
    this.wanted = wanted;
  }

  /** All facts, wanted or not. */
  FactIndex facts() {
    return facts;
  }

  /** Whether a ruling on a fact is asked for. */
  Predicate<FactId> wanted() {
    return wanted;
  }

  /** Those of a type. */
  List<Fact> of(String type) {
    List<Fact> found = byType.get(type);
    if (found == null) {
      found = new ArrayList<>();
      for (Fact fact : facts.of(type)) {
        if (wanted.test(fact.id())) {
          found.add(fact);
        }
      }
      byType.put(type, found);
    }
    return found;
  }

  /** Whether the dossier holds none of a type, wanted or not. */
  boolean isNone(String type) {
    return facts.of(type).isEmpty();
  }

  /** The lists in which one of a type may stand that were not given. */
  List<Missing> absentLists(String type) {
    return facts.absentLists(type);
  }
}
