package org.huice.pool;

import org.huice.problem.ProblemCode;

/** Why a pool cannot be run, or its run not be committed. */
public enum PoolProblem implements ProblemCode {
  /** A parameter that the pool names is blacked out. */
  POOL_VALUE_REDACTED,
  /** A parameter that the pool names has no value on the day. */
  POOL_VALUE_GAP,
  /** A budget that is no whole number of fen. */
  POOL_VALUE_NO_FEN,
  /** A number of places that is no whole number. */
  POOL_VALUE_NO_NUMBER,
  /** The same applicant stands in the results twice. */
  POOL_APPLICANT_TWICE,
  /** The same award stands in the results twice. */
  POOL_CLAIM_TWICE,
  /** A file that is no record of a pool run, or a spoiled one. */
  POOL_RECORD_BROKEN,
  /** A record whose sums do not come out. */
  POOL_RECORD_UNEVEN,
  /** A record of another pool. */
  POOL_RECORD_OTHER,
  /** A record of another year. */
  POOL_RECORD_YEAR,
  /** The same record twice. */
  POOL_RECORD_TWICE,
  /** A record that another one rests on is missing. */
  POOL_RECORD_MISSING,
  /** An award that an earlier run has paid. */
  POOL_PAID_TWICE,
  /** Something is set aside, and nobody has said that it may be. */
  POOL_SET_ASIDE
}
