package org.huice.audit;

import org.huice.problem.ProblemCode;

/** Why a recorded decision cannot be made again by this program. */
public enum ReplayProblem implements ProblemCode {
  /** What the ledger holds under the id of a rule set is not that rule set. */
  RECORDED_RULES_ALTERED,
  /** An entry that has not the form of its kind. */
  ENTRY_BROKEN,
  /** A core that is none, although its digest is the recorded one. */
  CORE_BROKEN,
  /** A core in a form that this program does not know yet. */
  CORE_NEWER,
  /** The pool is not in the recorded rules. */
  POOL_ABSENT,
  /** An earlier run of the pool, whose payments are deducted, is not in the ledger. */
  POOL_EARLIER_ABSENT,
  /** The pool takes an average of all applicants, and the entry does not name them all. */
  POOL_POPULATION,
  /** The program failed on it. */
  REPLAY_FAILED
}
