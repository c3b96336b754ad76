package org.huice.audit;

import org.huice.problem.ProblemCode;

/** Why something is not recorded. */
enum RecordProblem implements ProblemCode {
  RECORDED_OTHERWISE,
  RECORDED_BUT_CORRECTED,
  CORRECTS_NOTHING,
  CORRECTS_ANOTHER_APPLICANT,
  CORRECTS_ERASED,
  CORRECTED_ALREADY,
  CORRECTION_CHANGES_NOTHING,
  AMOUNT_NOT_IN_FEN,
  POOL_CLAIMS_NOT_RECORDED,
  POOL_CLAIMS_CORRECTED
}
