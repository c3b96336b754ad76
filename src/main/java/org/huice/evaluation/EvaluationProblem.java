package org.huice.evaluation;

import org.huice.problem.ProblemCode;

/** Why a dossier cannot be decided although its facts and the rules are well-formed. */
public enum EvaluationProblem implements ProblemCode {
  /** Two rules of a clause yield different outcomes for one subject. */
  CONFLICTING_RULINGS,
  /** The engine and the second reading do not agree whether a rule is met. */
  ENGINE_DISAGREEMENT,
  /** The day that chooses a clause's parameters is after the day of the decision. */
  LATER_THAN_DECISION,
  /** A deduction is larger than its base. */
  NEGATIVE_AMOUNT,
  /** The decision of an authority on a policy, a clause or a subject that there is not. */
  OPINION_WITHOUT_MATTER,
  /** The decision of an authority where the law leaves nothing to one. */
  OPINION_WITHOUT_DISCRETION,
  /** The decision of an authority gives more than the law allows. */
  OPINION_ABOVE_CEILING,
  /** The decision of an authority gives a sum and does not say which. */
  OPINION_WITHOUT_AMOUNT,
  /** The decision of an authority names a sum where none is given. */
  OPINION_AMOUNT_UNDUE
}
