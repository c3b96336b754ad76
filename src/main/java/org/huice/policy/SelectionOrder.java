package org.huice.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The order in which selections are applied: one that may fell an award comes before each one that
 * looks at it, so that an award that was superseded is paid after all where its superseder falls.
 *
 * <p><b>Ties.</b> Of several that could come next the one declared first does. What is paid does
 * not depend on that: neither of two such selections reads what the other decides, so each fells
 * the same awards whichever comes first, and an award falls if one of them fells it. Only the
 * reason told for an award that both fell is that of the first.
 *
 * <p><b>Scopes.</b> The highest within a fact (each project's highest) comes before the highest of
 * the applicant (at most two projects), if the latter names all clauses of the former, although
 * each reads what the other decides. What lost within the fact cannot come back where its winner
 * then loses: it is lower, so it would lose as well.
 *
 * @param selections in the order of application, as far as there is one
 * @param cycle selections each of which has to come before the next and the last before the first;
 *     empty if there is an order for all
 */
public record SelectionOrder(List<Selection> selections, List<Selection> cycle) {
  /** Keeps its own copies. */
  public SelectionOrder {
    selections = List.copyOf(selections);
    cycle = List.copyOf(cycle);
  }

  /** The order of the selections among these rules. */
  public static SelectionOrder of(List<? extends SettlementRule> declared) {
    List<Selection> open = new ArrayList<>();
    for (SettlementRule rule : declared) {
      if (rule instanceof Selection selection) {
        open.add(selection);
      }
    }
    List<Selection> ordered = new ArrayList<>();
    int next = first(open);
    while (next >= 0) {
      ordered.add(open.remove(next));
      next = first(open);
    }
    return new SelectionOrder(ordered, open.isEmpty() ? List.of() : cycle(open));
  }

  /** The first that waits for none of the others; below 0 if each does or there is none. */
  private static int first(List<Selection> open) {
    for (int index = 0; index < open.size(); index++) {
      if (before(open.get(index), open) == null) {
        return index;
      }
    }
    return -1;
  }

  private static @Nullable Selection before(Selection later, List<Selection> open) {
    return open.stream()
        .filter(each -> each != later && feeds(each, later))
        .findFirst()
        .orElse(null);
  }

  /** Going back from any of those that wait leads in a circle. */
  private static List<Selection> cycle(List<Selection> waiting) {
    Set<Integer> seen = new LinkedHashSet<>();
    int current = 0;
    while (seen.add(current)) {
      current = waiting.indexOf(before(waiting.get(current), waiting));
    }
    List<Integer> path = new ArrayList<>(seen);
    List<Selection> circle = new ArrayList<>();
    path.subList(path.indexOf(current), path.size())
        .forEach(index -> circle.add(waiting.get(index)));
    Collections.reverse(circle);
    return circle;
  }

  private static boolean feeds(Selection earlier, Selection later) {
    return !Collections.disjoint(earlier.decides(), later.reads())
        && !(earlier instanceof Highest wide
            && later instanceof Highest narrow
            && encloses(wide, narrow));
  }

  private static boolean encloses(Highest wide, Highest narrow) {
    return wide.terms().per() == null
        && narrow.terms().per() != null
        && wide.clauses().containsAll(narrow.clauses());
  }
}
