package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.engine.Firing;
import org.jspecify.annotations.Nullable;

/**
 * What fired of each matter. Firings are sorted by clause as matters are, so that whoever asks in
 * their order is answered by going along both.
 */
final class Fired {
  /** So few are looked through; of more it is written down which subject has which. */
  private static final int FEW = 8;

  private final List<Firing> firings;

  /** Those of the clause that was asked about last. */
  private int from;

  private int to;
  private Map<FactId, List<Firing>> bySubject = Map.of();
  private @Nullable Matter last;

  /**
   * Of a run.
   *
   * @param firings sorted by policy, clause, rule and subject
   */
  Fired(List<Firing> firings) {
    this.firings = firings;
  }

  /**
   * What fired of a matter, sorted by rule.
   *
   * @throws IllegalStateException if matters do not come in their order: nothing would be found
   */
  List<Firing> of(Matter matter) {
    if (last != null && order(last.policy(), last.clause(), matter) > 0) {
      throw new IllegalStateException(matter + " after " + last);
    }
    last = matter;
    if (from == firings.size()) {
      return List.of();
    }
    goTo(matter);
    return to - from > FEW
        ? bySubject.getOrDefault(matter.subject(), List.of())
        : among(matter.subject());
  }

  private void goTo(Matter matter) {
    if (from < to && order(firings.get(from), matter) == 0) {
      return;
    }
    while (from < firings.size() && order(firings.get(from), matter) < 0) {
      from++;
    }
    to = from;
    while (to < firings.size() && order(firings.get(to), matter) == 0) {
      to++;
    }
    if (to - from > FEW) {
      bySubject = new HashMap<>();
      for (Firing firing : firings.subList(from, to)) {
        bySubject.computeIfAbsent(firing.subject(), subject -> new ArrayList<>(1)).add(firing);
      }
    }
  }

  private List<Firing> among(FactId subject) {
    List<Firing> found = List.of();
    for (int at = from; at < to; at++) {
      Firing firing = firings.get(at);
      if (isOf(firing, subject)) {
        found = with(found, firing);
      }
    }
    return found;
  }

  /** Nearly always the very same identity, and one firing. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOf(Firing firing, FactId subject) {
    return firing.subject() == subject || firing.subject().equals(subject);
  }

  private static List<Firing> with(List<Firing> found, Firing next) {
    if (found.isEmpty()) {
      return List.of(next);
    }
    List<Firing> more = new ArrayList<>(found);
    more.add(next);
    return more;
  }

  private static int order(Firing firing, Matter matter) {
    return order(firing.policy(), firing.clause(), matter);
  }

  private static int order(String policy, String clause, Matter matter) {
    int policies = order(policy, matter.policy());
    return policies == 0 ? order(clause, matter.clause()) : policies;
  }

  /** Nearly always the very same text. */
  @SuppressWarnings("ReferenceEquality")
  private static int order(String one, String other) {
    return one == other ? 0 : one.compareTo(other);
  }
}
