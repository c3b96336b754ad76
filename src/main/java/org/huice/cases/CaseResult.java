package org.huice.cases;

import java.util.List;
import org.huice.determination.Determination;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.jspecify.annotations.Nullable;

/**
 * What came of one worked example.
 *
 * @param example as written
 * @param comparisons everything it expects; empty where it could not be decided
 * @param problems why it could not be decided, sorted by place
 * @param determination what was decided; null where it could not be
 */
public record CaseResult(
    PolicyCase example,
    List<Comparison> comparisons,
    List<Problem> problems,
    @Nullable Determination determination) {
  /** Keeps its own copies. */
  public CaseResult {
    comparisons = List.copyOf(comparisons);
    problems = List.copyOf(problems);
  }

  /**
   * Whether it was decided and everything came out as expected; of a named misreading, whether it
   * was decided, every ruling that it names is there, and something that it says of them differs.
   */
  public boolean passed() {
    return problems.isEmpty()
        && (isMisreading()
            ? comparisons.stream().noneMatch(CaseResult::isLost) && differs()
            : comparisons.stream().allMatch(Comparison::met));
  }

  /** Whether the example names a misreading, and so shows nothing of how the policy is read. */
  boolean isMisreading() {
    return example.wrongReading() != null;
  }

  private static boolean isLost(Comparison comparison) {
    return comparison.aspect() == Aspect.MATTER && !comparison.met();
  }

  // What the example leaves out is no expectation of it.
  private boolean differs() {
    return comparisons.stream()
        .filter(comparison -> !comparison.expected().equals(Comparisons.NOTHING))
        .anyMatch(comparison -> !comparison.met());
  }
}
