package org.huice.ruleset;

import java.util.Collection;
import java.util.function.Consumer;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/**
 * An exclusion holds for its subject and what is nested in it. One on a fact that owns nothing,
 * such as an entry of a blacklist instead of the enterprise, would be met and yet bar nothing.
 */
record ExclusionCheck(String policy, Collection<Clause> clauses, Vocabulary vocabulary) {
  /** Reports every clause that an exclusion bars and cannot reach. */
  void check(Consumer<Problem> problems) {
    for (Clause exclusion : clauses) {
      if (exclusion.kind() == Clause.Kind.EXCLUSION) {
        clauses.stream()
            .filter(clause -> clause.kind().isFavour() && bars(exclusion, clause))
            .filter(clause -> !reaches(exclusion.subject(), clause.subject()))
            .forEach(clause -> problems.accept(outOfReach(exclusion, clause)));
      }
    }
  }

  private boolean bars(Clause exclusion, Clause clause) {
    return exclusion.handling().bars().isEmpty()
        || exclusion.handling().bars().contains(new ClauseRef(policy, clause.id()));
  }

  private boolean reaches(String excluded, String subject) {
    return vocabulary.type(subject).stream()
        .flatMap(type -> Owners.of(type, vocabulary).stream())
        .anyMatch(
            owner ->
                vocabulary.isA(owner.name(), excluded) || vocabulary.isA(excluded, owner.name()));
  }

  private static Problem outOfReach(Clause exclusion, Clause clause) {
    return Problem.at(
        exclusion.declared(),
        RuleSetProblem.EXCLUSION_OUT_OF_REACH,
        exclusion.id(),
        exclusion.subject(),
        clause.id(),
        clause.subject());
  }
}
