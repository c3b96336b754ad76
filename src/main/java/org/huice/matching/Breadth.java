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
    return new Breadth(rule.when().stream().mapToInt(Breadth::patterns).sum());
  }

  private static int patterns(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return Attempt.isPolicy(pattern) ? 0 : 1;
    }
    if (element instanceof Conditional.Either either) {
      return either.branches().stream().mapToInt(Breadth::patterns).sum();
    }
    return element instanceof Conditional.Grouped grouped
        ? grouped.all().stream().mapToInt(Breadth::patterns).sum()
        : 1;
  }

  /** No fewer than the facts that are held against its patterns; of very many, so many. */
  public long mostSteps(int facts) {
    long steps = 1;
    for (int pattern = 0; pattern < patterns && steps <= Workload.MOST; pattern++) {
      steps *= facts + 1L;
    }
    return steps * Math.max(1, patterns);
  }
}
