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

  /** Whether it was decided and everything came out as expected. */
  public boolean passed() {
    return problems.isEmpty() && comparisons.stream().allMatch(Comparison::met);
  }
}
