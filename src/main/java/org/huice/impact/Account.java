package org.huice.impact;

import java.util.EnumMap;
import java.util.Map;

/** Adds up a group: what it comes to, and how many applicants of each kind are in it. */
final class Account {
  private Weight weight = Weight.NONE;
  private final Map<Change, Long> applicants = new EnumMap<>(Change.class);

  /** Enters one applicant with what his matters in this group come to. */
  void enter(Change kind, Weight more) {
    weight = weight.plus(more);
    applicants.merge(kind, 1L, Long::sum);
  }

  Delta delta() {
    return new Delta(
        weight.base(),
        weight.head(),
        weight.opened(),
        weight.closed(),
        weight.openBase(),
        weight.openHead(),
        applicants,
        weight.matters());
  }
}
