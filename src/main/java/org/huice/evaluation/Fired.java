package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.dossier.FactId;
import org.huice.engine.Firing;
import org.jspecify.annotations.Nullable;

/**
 * What fired of each clause. Firings are sorted by clause as matters are, so that whoever asks in
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
  private @Nullable Article last;

  /**
   * Of a run.
   *
   * @param firings sorted by policy, clause, rule and subject
   */
  Fired(List<Firing> firings) {
    this.firings = firings;
  }

  /**
   * Whether a rule of a clause fired.
   *
   * @throws IllegalStateException if clauses do not come in their order: nothing would be found
   */
  boolean isAny(Article article) {
    if (article != last) {
      goTo(article);
    }
    return from < to;
  }

  /**
   * What fired of a clause for a subject, sorted by rule.
   *
   * @throws IllegalStateException if clauses do not come in their order: nothing would be found
   */
  List<Firing> of(Article article, FactId subject) {
    if (!isAny(article)) {
      return List.of();
    }
    return to - from > FEW ? bySubject.getOrDefault(subject, List.of()) : among(subject);
  }

  private void goTo(Article article) {
    String policy = article.policy().id();
    String clause = article.clause().id();
    if (last != null && order(last.policy().id(), last.clause().id(), policy, clause) > 0) {
      throw new IllegalStateException(policy + "/" + clause + " after " + last.clause().id());
    }
    last = article;
    from = to;
    while (from < firings.size() && order(firings.get(from), policy, clause) < 0) {
      from++;
    }
    to = from;
    while (to < firings.size() && order(firings.get(to), policy, clause) == 0) {
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

  /** Nearly always the very same identity; of others the order tells sooner that they differ. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOf(Firing firing, FactId subject) {
    FactId of = firing.subject();
    return of == subject || (of.compareTo(subject) == 0 && of.equals(subject));
  }

  private static List<Firing> with(List<Firing> found, Firing next) {
    if (found.isEmpty()) {
      return List.of(next);
    }
    List<Firing> more = new ArrayList<>(found);
    more.add(next);
    return more;
  }

  private static int order(Firing firing, String policy, String clause) {
    return order(firing.policy(), firing.clause(), policy, clause);
  }

  private static int order(String policy, String clause, String otherPolicy, String otherClause) {
    int policies = order(policy, otherPolicy);
    return policies == 0 ? order(clause, otherClause) : policies;
  }

  /** Nearly always the very same text. */
  @SuppressWarnings("ReferenceEquality")
  private static int order(String one, String other) {
    return one == other ? 0 : one.compareTo(other);
  }
}
