package org.huice.matching;

import org.huice.problem.ProblemCode;

/** What can go wrong when a rule is held against facts. */
public enum MatchingProblem implements ProblemCode {
  /** A rule joins so many facts that not all combinations can be looked at. */
  TOO_MANY_COMBINATIONS
}
