package org.huice.store;

import org.huice.problem.Problem;

/** Why nothing could be read or recorded; nothing was lost and nothing is half done. */
public final class LedgerFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /** With what a person is told. */
  public LedgerFailure(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** With its cause. */
  public LedgerFailure(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What a person is told. */
  public Problem problem() {
    return problem;
  }
}
