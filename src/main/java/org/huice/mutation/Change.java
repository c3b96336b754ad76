package org.huice.mutation;

/** What is changed in a mutant. */
public enum Change {
  /** A number, day or option of a parameter. */
  VALUE,
  /** Whether a bound itself belongs to what it bounds. */
  BOUND,
  /** A comparison, over its boundary. */
  COMPARISON,
  /** A condition holds exactly where it did not. */
  NEGATION,
  /** A condition, or a part of one, is left out. */
  CONDITION_DROPPED,
  /** One of the words that a condition or a table allows is left out. */
  OPTION_DROPPED,
  /** A step of an amount, or the day of an order, is left out. */
  STEP_DROPPED,
  /** What holds between awards is left out. */
  SETTLEMENT_DROPPED,
  /** How amounts are rounded. */
  ROUNDING
}
