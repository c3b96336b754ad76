package org.huice.audit;

import org.huice.problem.ProblemCode;

/** Why a payment is not recorded. */
public enum PaymentProblem implements ProblemCode {
  /** No entry of that number. */
  PAYMENT_WITHOUT_ENTRY,
  /** An entry that is no determination. */
  PAYMENT_OF_NO_DETERMINATION,
  /** A determination in whose place another one counts. */
  PAYMENT_OF_CORRECTED,
  /** A determination of which nobody knows any more who gets what. */
  PAYMENT_OF_ERASED,
  /** A rule set that the ledger does not have, or cannot be read. */
  PAYMENT_WITHOUT_RULES,
  /** A clause on which the determination says nothing. */
  PAYMENT_WITHOUT_RULING,
  /** A clause that was decided for several subjects. */
  PAYMENT_WHICH_SUBJECT,
  /** A ruling that grants nothing. */
  PAYMENT_NOT_GRANTED,
  /** An award up to a bound, of which nobody fixed the sum. */
  PAYMENT_OF_BOUND,
  /** A sum that is none. */
  PAYMENT_AMOUNT,
  /** A document that is not named. */
  PAYMENT_DOCUMENT,
  /** A day that is still to come. */
  PAYMENT_IN_FUTURE,
  /** A day before the decision. */
  PAYMENT_BEFORE_DECISION,
  /** A pool that has not been divided yet. */
  PAYMENT_BEFORE_POOL,
  /** More than is left of the award. */
  PAYMENT_OVER_AWARD,
  /** More than a pool left of the award. */
  PAYMENT_OVER_POOL,
  /** More than the instalments that are due. */
  PAYMENT_OVER_DUE,
  /** The same document with another sum or day. */
  PAYMENT_DOCUMENT_TWICE,
  /** A matter that was paid by another determination. */
  PAID_FOR_ANOTHER,
  /** A reason to pay once more what nobody paid before. */
  PAYMENT_REPEATS_NOTHING,
  /** Others kept recording on the same determination. */
  PAYMENT_MEANWHILE
}
