package org.huice.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first few of many by some order. */
final class Largest {
  private final Comparator<ChangedApplicant> order;
  private final PriorityQueue<ChangedApplicant> kept;

  /**
   * Keeps none yet.
   *
   * @param order the first come first; no two are equal in it
   */
  Largest(Comparator<ChangedApplicant> order) {
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void enter(ChangedApplicant applicant) {
    kept.add(applicant);
    if (kept.size() > Comparison.LARGEST) {
      kept.remove();
    }
  }

  List<ChangedApplicant> all() {
    List<ChangedApplicant> all = new ArrayList<>(kept);
    all.sort(order);
    return all;
  }
}
