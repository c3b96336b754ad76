package org.huice.register;

import org.huice.problem.ProblemCode;

/** Why an entry could not be decided at all, and what is wrong with a file of results. */
public enum ResultProblem implements ProblemCode {
  /** The program failed on an entry. */
  ENTRY_FAILED,
  /** An applicant with several entries, of which none is decided. */
  APPLICANT_REPEATED,
  /** Money for something for which another entry is paid as well. */
  MATTER_SHARED,
  /** A file that does not begin as results do. */
  NOT_RESULTS,
  /** A line that is none of results. */
  RESULT_LINE_BROKEN,
  /** Results without their last line. */
  RESULTS_CUT_OFF,
  /** The last line counts other than there are lines. */
  RESULTS_MISCOUNTED,
  /** The last line names another digest than the lines have. */
  RESULTS_CHANGED,
  /** Results of a register that were written without reasons. */
  RESULTS_WITHOUT_REASONS,
  /** A format that results are not written in. */
  RESULTS_FORMAT;

  @Override
  public String bundle() {
    return getClass().getPackageName() + ".results";
  }
}
