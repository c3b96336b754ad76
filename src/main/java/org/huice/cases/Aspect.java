package org.huice.cases;

/** What an example may expect of a ruling. */
public enum Aspect {
  /** That there is exactly one such ruling. */
  MATTER,
  /** Its kind. */
  RULING,
  /** The amount it states. */
  AMOUNT,
  /** Whether that amount is a bound. */
  CEILING,
  /** What is missing. */
  MISSING,
  /** The amount up to the missing part. */
  SO_FAR,
  /** The day from which an order holds. */
  FROM,
  /** A condition that is false. */
  FAILED,
  /** Why an award is superseded. */
  CAUSE,
  /** What is paid instead. */
  WINNER,
  /** The settlement rule, or the clause that bars. */
  RULE,
  /** The sums of the instalments. */
  PAYMENT,
  /** Whether the instalments are due. */
  STATES,
  /** What each payer pays. */
  PAID_BY,
  /** What each beneficiary gets. */
  PAID_TO,
  /** Whether a target is met. */
  REACHED,
  /** How far an indicator has come. */
  MEASURED,
  /** What a target aims at. */
  TARGET
}
