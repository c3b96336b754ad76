package org.huice.impact;

import org.huice.problem.ProblemCode;

/** What can be wrong with what is asked of an impact. */
enum ImpactProblem implements ProblemCode {
  SWEEP_SYNTAX,
  SWEEP_UNKNOWN,
  SWEEP_AMBIGUOUS,
  SWEEP_TOO_MANY,
  SWEEP_NO_STEP,
  SWEEP_BACKWARD,
  SWEEP_NO_NUMBER
}
