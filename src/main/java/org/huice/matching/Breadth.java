package org.huice.matching;

import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;

/**
 * How many patterns a rule has in all, which bounds how many facts can be held against it.
 *
 * @param patterns at any depth, that of its policy left out
 */
public record Breadth(int patterns) {
  /** That of a rule. */
  public static Breadth of(RuleTree rule) {
    long patterns =
        rule.when().stream()
            .flatMap(Conditional::patterns)
            .filter(pattern -> !Attempt.isPolicy(pattern))
            .count();
    return new Breadth(Math.toIntExact(patterns));
  }

  /** No fewer than the facts that are held against its patterns; of very many, so many. */
  public long mostSteps(int facts) {
    long steps = 1;
    for (int pattern = 0; pattern < patterns && steps <= Workload.MOST; pattern++) {
      steps *= facts + 1L;
    }
    return steps * Math.max(1, patterns);
  }

  /** Whether such a rule can certainly be read over so many facts. */
  public boolean isReadable(int facts) {
    return mostSteps(facts) <= Matcher.LIMIT;
  }
}
