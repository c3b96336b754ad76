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
  /** Two applicants claim for the same thing, and nobody has said that they may. */
  POOL_MATTER_SHARED,
  /** A file that is no record of a pool run, or a spoiled one. */
  POOL_RECORD_BROKEN,
  /** A record that is not what was written. */
  POOL_RECORD_CHANGED,
  /** A preview where a committed record is due. */
  POOL_RECORD_PREVIEW,
  /** A record of a run by other rules than those that decide now. */
  POOL_RECORD_RULE_SET,
  /** A record of a run with another overlay, or with one more or less. */
  POOL_RECORD_OVERLAY,
  /** A record of a run on another day. */
  POOL_RECORD_DAY,
  /** A record that rests on another determination of the same applicant. */
  POOL_RECORD_FACTS,
  /** A record in which an award of the applicant is missing that its pool divides. */
  POOL_RECORD_ABSENT,
  /** Two records that both hold the same award. */
  POOL_RECORD_BOTH,
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
  POOL_SET_ASIDE,
  /** It rests on an overlay, and nobody has said that it may. */
  POOL_ON_OVERLAY
}
