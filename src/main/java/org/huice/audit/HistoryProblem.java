package org.huice.audit;

import org.huice.problem.ProblemCode;

/** What keeps earlier awards of a ledger from becoming facts. */
enum HistoryProblem implements ProblemCode {
  /** The vocabulary has no fact type for them. */
  HISTORY_WITHOUT_TYPE,
  /** This applicant's type has no list of them. */
  HISTORY_WITHOUT_LIST,
  /** The fact file lacks one that the ledger has. */
  HISTORY_LACKS,
  /** The fact file has one that the ledger lacks. */
  HISTORY_EXCEEDS,
  /** The fact file says something else of one. */
  HISTORY_DIFFERS,
  /** One of them was erased. */
  HISTORY_ERASED
}
