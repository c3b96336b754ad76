package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.Conditional;

/**
 * Finds every assignment of facts to a rule's patterns that makes the rule true, in the order of
 * their identities. Whatever is not true ends its branch.
 */
final class Assignments {
  private final Attempt attempt;
  private final List<Assignment> found = new ArrayList<>();

  /**
   * One of them.
   *
   * @param facts of the plain patterns but the policy's, in the order of the rule
   * @param scope what the variables of the rule stand for
   */
  record Assignment(List<FactId> facts, Scope scope) {
    private Assignment plus(Fact fact, Scope inner) {
      List<FactId> more = new ArrayList<>(facts);
      more.add(fact.id());
      return new Assignment(more, inner);
    }
  }

  Assignments(Attempt attempt) {
    this.attempt = attempt;
  }

  List<Assignment> all() {
    follow(0, new Assignment(List.of(), Scope.EMPTY));
    return List.copyOf(found);
  }

  private void follow(int index, Assignment soFar) {
    if (index == attempt.rule().when().size()) {
      found.add(soFar);
      return;
    }
    Conditional element = attempt.rule().when().get(index);
    if (!(element instanceof Conditional.Pattern pattern)) {
      Candidate held = attempt.elements().hold(Spot.NOWHERE, element, soFar.scope());
      if (held.truth() == Truth.TRUE) {
        follow(index + 1, new Assignment(soFar.facts(), held.scope()));
      }
    } else if (Attempt.isPolicy(pattern)) {
      follow(index + 1, soFar);
    } else {
      branch(index, soFar, pattern);
    }
  }

  private void branch(int index, Assignment soFar, Conditional.Pattern pattern) {
    for (Fact fact : attempt.reach(pattern, soFar.scope()).facts()) {
      attempt.steps().take();
      Scope inner = attempt.patterns().met(pattern, fact, soFar.scope());
      if (inner != null) {
        follow(index + 1, soFar.plus(fact, inner));
      }
    }
  }
}
