package org.huice.dossier;

import org.huice.problem.ProblemCode;

/** What can be wrong with a fact file. */
public enum DossierProblem implements ProblemCode {
  /** The file does not hold an object. */
  FACTS_NOT_OBJECT,
  /** Not exactly one applicant. */
  APPLICANT_COUNT,
  /** The only key of the file does not name a type of applicant. */
  NOT_AN_APPLICANT,
  /** A field the type does not have. */
  UNKNOWN_FIELD,
  /** One field under two of its names. */
  FIELD_TWICE,
  /** The owner written out, though the nesting says it. */
  OWNER_BY_HAND,
  /** null, for which a fact file leaves the field out. */
  NULL_VALUE,
  /** Something else where text is due. */
  TEXT_DUE,
  /** Something else where a number is due. */
  NUMBER_DUE,
  /** Something else where a whole number is due. */
  WHOLE_NUMBER_DUE,
  /** Something else where true or false is due. */
  FLAG_DUE,
  /** Something else where a day is due. */
  DATE_DUE,
  /** Something else where a list is due. */
  LIST_DUE,
  /** Something else where an object is due. */
  OBJECT_DUE,
  /** A day not written as 2025-12-01. */
  DATE_FORM,
  /** A day the calendar does not have. */
  IMPOSSIBLE_DATE,
  /** Text without a visible character. */
  EMPTY_TEXT,
  /** Text with a control character or an invisible one. */
  CONTROL_CHARACTER_IN_TEXT,
  /** A word that is none of the enum's constants. */
  UNKNOWN_CHOICE,
  /** A unified social credit code of another form. */
  USCC_FORM,
  /** A unified social credit code whose check character does not fit. */
  USCC_CHECK,
  /** An administrative division code of another form. */
  PLACE_FORM,
  /** Text that is no plain decimal number. */
  NUMBER_FORM,
  /** A number with an exponent. */
  EXPONENT,
  /** A number of more digits than anything real has. */
  NUMBER_TOO_LONG,
  /** A whole number of more than 32 bits. */
  WHOLE_NUMBER_TOO_LARGE,
  /** More decimals than the unit has. */
  VALUE_TOO_PRECISE,
  /** Outside the range of the field. */
  OUT_OF_RANGE,
  /** Two values of one fact that cannot both be true. */
  CONTRADICTION,
  /** A fact without a field of its identity. */
  MISSING_KEY_FIELD,
  /** Two facts of one type with the same identity. */
  DUPLICATE_IDENTITY,
  /** Evidence that is no object. */
  EVIDENCE_NOT_OBJECT,
  /** An entry that evidence does not have. */
  EVIDENCE_KEY,
  /** A status other than declared and verified. */
  EVIDENCE_STATUS,
  /** A path that leads to no field of the file. */
  EVIDENCE_TARGET,
  /** Evidence twice for one field. */
  EVIDENCE_TWICE,
  /** An entry that the decision of an authority does not have. */
  OPINION_KEY,
  /** The decision of an authority without something that it has to say. */
  OPINION_INCOMPLETE,
  /** An outcome other than given and refused. */
  OPINION_OUTCOME,
  /** An amount that is refused. */
  OPINION_REFUSED_AMOUNT,
  /** Two decisions of authorities on one matter. */
  OPINION_TWICE
}
