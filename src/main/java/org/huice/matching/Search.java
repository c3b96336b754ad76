package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the assignment of facts to a rule's patterns that comes nearest to meeting it. Patterns are
 * taken in the order of the rule, facts in the order of their identity; the first of equals wins. A
 * branch that cannot become better than the best so far is not followed.
 */
final class Search {
  private static final Node START = new Node(Scope.EMPTY, List.of(), Cost.NONE);
  private final Attempt attempt;
  private final Spot spot;
  private @Nullable Node best;

  /** What has been decided so far. */
  private record Node(Scope scope, List<Condition> conditions, Cost cost) {
    Node plus(Candidate candidate) {
      List<Condition> more = joined(conditions, candidate.conditions());
      return new Node(candidate.scope(), more, cost.plus(candidate.cost()));
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> second) {
      if (first.isEmpty() || second.isEmpty()) {
        return first.isEmpty() ? second : first;
      }
      List<Condition> both = new ArrayList<>(first.size() + second.size());
      both.addAll(first);
      both.addAll(second);
      return List.copyOf(both);
    }
  }

  /**
   * A search.
   *
   * @param spot that of the rule
   */
  Search(Attempt attempt, Spot spot) {
    this.attempt = attempt;
    this.spot = spot;
  }

  /** The nearest assignment, its conditions in the order of the rule. */
  RuleReading nearest() {
    follow(0, 1, START);
    Node found = best == null ? START : best;
    String rule = attempt.rule().name();
    Scope scope = found.scope();
    return new RuleReading(rule, found.cost().truth(), found.conditions(), scope.bound());
  }

  private void follow(int index, int number, Node node) {
    if (isNoBetter(node)) {
      return;
    }
    if (index == attempt.rule().when().size()) {
      best = node;
      return;
    }
    Conditional element = attempt.rule().when().get(index);
    if (!(element instanceof Conditional.Pattern pattern)) {
      Candidate held = seen(attempt.elements().hold(spot.part(number), element, node.scope()));
      follow(index + 1, number + 1, node.plus(held));
    } else if (Attempt.isPolicy(pattern)) {
      follow(index + 1, number, node);
    } else {
      branch(index, number, node, pattern);
    }
  }

  private boolean isNoBetter(Node node) {
    return best != null && node.cost().compareTo(best.cost()) >= 0;
  }

  private void branch(int index, int number, Node node, Conditional.Pattern pattern) {
    Ids ids = new Ids(spot, number);
    int next = number + Patterns.size(pattern);
    Patterns patterns = attempt.patterns();
    Reach reach = attempt.reach(pattern, node.scope());
    for (Fact fact : reach.facts()) {
      if (isNoBetter(node)) {
        return;
      }
      attempt.steps().take();
      attempt.witness().found(pattern);
      follow(index + 1, next, node.plus(patterns.fact(pattern, fact, node.scope(), ids)));
    }
    if (!reach.complete()) {
      Candidate guess = seen(patterns.guess(pattern, reach.absent(), node.scope(), ids));
      follow(index + 1, next, node.plus(guess));
    } else if (reach.facts().isEmpty()) {
      String instead = attempt.instead(pattern);
      Candidate nobody = seen(patterns.nobody(pattern, instead, node.scope(), ids));
      follow(index + 1, next, node.plus(nobody));
    }
  }

  private Candidate seen(Candidate candidate) {
    candidate.conditions().forEach(this::seen);
    return candidate;
  }

  private void seen(Condition condition) {
    attempt.witness().held(condition);
    condition.parts().forEach(this::seen);
  }
}
