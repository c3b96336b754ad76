package org.huice.settlement;

import org.huice.problem.ProblemCode;

/** Why awards that are each decided cannot be settled. */
public enum SettlementProblem implements ProblemCode {
  /** So many awards exclude each other that the best total cannot be proved. */
  SETTLEMENT_TOO_LARGE
}
