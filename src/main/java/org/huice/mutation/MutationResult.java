package org.huice.mutation;

import java.util.List;
import org.huice.problem.Problem;

/**
 * What the mutants of one policy came to, or those of what holds between several.
 *
 * @param policy its id; {@link MutationRun#ACROSS} for several
 * @param mutants how many there are
 * @param left how many examples noticed nothing because they do not pass themselves
 * @param survivors in the order of the policy's files
 * @param problems of reasons: ill written, for mutants that there are not, or for ones that are
 *     noticed; sorted by place
 */
public record MutationResult(
    String policy, int mutants, int left, List<Survivor> survivors, List<Problem> problems) {
  /** Keeps its own copies. */
  public MutationResult {
    survivors = List.copyOf(survivors);
    problems = List.copyOf(problems);
  }

  /** How many of the survivors nobody gave a reason for. */
  public int open() {
    return (int) survivors.stream().filter(one -> one.reason() == null).count();
  }

  /** Whether every mutant is noticed or has a reason, and every reason a mutant. */
  public boolean passed() {
    return open() == 0 && left == 0 && problems.isEmpty();
  }
}
