package org.huice.matching;

import org.huice.drl.RuleTree;
import org.huice.problem.Problem;

/** Ends a search that would take too long; {@link Matcher} turns it into its problem. */
final class TooManyCombinations extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  TooManyCombinations(RuleTree rule, int limit) {
    super(rule.name());
    this.problem =
        Problem.at(
            rule.place(),
            MatchingProblem.TOO_MANY_COMBINATIONS,
            rule.name(),
            Integer.toString(limit));
  }

  Problem problem() {
    return problem;
  }
}
