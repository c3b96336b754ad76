package org.huice.matching;

import org.huice.problem.ProblemCode;

/** What can go wrong when a rule is held against facts. */
public enum MatchingProblem implements ProblemCode {
  /** An amount that the second reading computes has no exact value. */
  NO_EXACT_AMOUNT,
  /** So many facts and days that the rules would run for minutes. */
  TOO_MUCH_WORK,
  /** A rule joins so many facts that not all combinations can be looked at. */
  TOO_MANY_COMBINATIONS
}
