package org.huice.matching;

import java.util.List;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;

/**
 * The facts that a pattern may take.
 *
 * @param facts sorted by identity
 * @param absent lists that were not given and could hold another one, sorted by name
 * @param complete whether there can be no other; where there is no fact to read a list of, no list
 *     is absent and yet nothing is known
 */
record Reach(List<Fact> facts, List<Missing> absent, boolean complete) {
  /** These facts, and others only in the lists that were not given. */
  static Reach of(List<Fact> facts, List<Missing> absent) {
    return new Reach(facts, absent, absent.isEmpty());
  }
}
