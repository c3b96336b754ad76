package org.huice.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.matching.FactIndex;

/**
 * The facts of a dossier on which there are to be rulings.
 *
 * @param wanted whether a ruling on a fact is asked for
 */
record Subjects(FactIndex facts, Predicate<FactId> wanted) {
  /** Those of a type. */
  List<Fact> of(String type) {
    return facts.of(type).stream().filter(fact -> wanted.test(fact.id())).toList();
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
