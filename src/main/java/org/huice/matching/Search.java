package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
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
  private final String rule;
  private @Nullable Node best;

  /** What has been decided so far. */
  private record Node(Scope scope, List<Condition> conditions, Cost cost) {
    Node plus(Candidate candidate) {
      List<Condition> more = new ArrayList<>(conditions);
      more.addAll(candidate.conditions());
      return new Node(candidate.scope(), more, cost.plus(candidate.cost()));
    }
  }

  Search(Attempt attempt) {
    this.attempt = attempt;
    this.rule = attempt.rule().name();
  }

  /** The nearest assignment, its conditions in the order of the rule. */
  RuleReading nearest() {
    follow(0, 1, START);
    Node found = best == null ? START : best;
    Truth truth = Truth.all(Conditions.truths(found.conditions()));
    return new RuleReading(rule, truth, List.copyOf(found.conditions()), found.scope().bound());
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
      String id = Ids.from(rule, number).at(0);
      Candidate held = seen(attempt.elements().hold(id, element, node.scope()));
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
    Ids ids = Ids.from(rule, number);
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
