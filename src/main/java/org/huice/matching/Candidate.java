package org.huice.matching;

import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;

/**
 * One fact held against one pattern, or the lack of one.
 *
 * @param scope what the names stand for afterwards
 * @param conditions in the order of the pattern
 */
record Candidate(Scope scope, List<Condition> conditions, Cost cost) {
  /**
   * One of these.
   *
   * @param conditions which nobody changes
   */
  static Candidate of(Scope scope, List<Condition> conditions) {
    return new Candidate(scope, conditions, Cost.of(conditions));
  }

  Truth truth() {
    return cost.truth();
  }

  /** What keeps it from being known whether this fact meets the pattern. */
  List<Missing> missing() {
    return truth() == Truth.UNKNOWN ? Conditions.missing(conditions) : List.of();
  }
}
