package org.huice.lint;

import org.huice.problem.ProblemCode;
import org.huice.problem.Severity;

/**
 * What a rule folder that loads may still say otherwise than it means. The first three are
 * certainly wrong, and errors; the others are warnings.
 */
enum DoubtProblem implements ProblemCode {
  /** A condition that holds for nobody, whatever the parameters are. */
  NEVER_TRUE,
  /** Conditions that hold together for nobody, whatever the parameters are. */
  CONDITIONS_CONTRADICT,
  /** Two rules of one clause with the same conditions and different outcomes. */
  RULES_DISAGREE,
  /** A condition that the parameters' values never let hold. */
  NEVER_TRUE_BY_VALUES,
  /** Two conditions that the parameters' values never let hold together. */
  CONTRADICTION_BY_VALUES,
  /** A condition that is never false, by its field's range or the constants of its enum. */
  ALWAYS_TRUE,
  /** Two rules of one clause that say the same. */
  DUPLICATE_RULES,
  /** Two rules of one clause that may hold together and yield different outcomes. */
  RULES_OVERLAP,
  /** A number between two rules of one clause that none covers. */
  GAP_BETWEEN_RULES,
  /** A number between two rows of a table that fits none. */
  GAP_BETWEEN_ROWS,
  /** A comparison that puts the threshold itself on the other side than the text does. */
  OPERATOR_AGAINST_TEXT,
  /** A comparison, or a word of the rule language, that holds the other way than the text asks. */
  DIRECTION_AGAINST_TEXT,
  /** A word of the rule language that puts the threshold itself on the other side. */
  WORD_AGAINST_TEXT,
  /** A bound of a tier, band or row that does. */
  TIER_AGAINST_TEXT,
  /** A cap that does. */
  CAP_AGAINST_TEXT,
  /** A value of a parameter that what its clause quotes does not say. */
  PARAMETER_AGAINST_TEXT,
  /** Two patterns that may be met by facts of different owners. */
  JOIN_WITHOUT_LINK,
  /** A condition that one applicant alone can meet, by its name or number. */
  NAMES_AN_APPLICANT,
  /** A condition or text that favours those of a place. */
  FAVOURS_LOCALS,
  /** A condition or text that favours goods of a place. */
  FAVOURS_LOCAL_GOODS,
  /** A text that makes leaving costly. */
  HINDERS_LEAVING,
  /** A value of a parameter of which no day is within the policy's time. */
  VALUE_NEVER_APPLIES,
  /** A field of the vocabulary that no policy reads. */
  UNREAD_FIELD,
  /** A fact type of the vocabulary that no policy reads. */
  UNREAD_TYPE,
  /** An acceptance of a warning that is not given. */
  ACCEPTED_IDLE;

  /** Whether a clause may accept it with a reason. */
  boolean isAcceptable() {
    return switch (this) {
      case NEVER_TRUE, CONDITIONS_CONTRADICT, RULES_DISAGREE -> false;
      case UNREAD_FIELD, UNREAD_TYPE, ACCEPTED_IDLE -> false;
      default -> true;
    };
  }

  @Override
  public Severity severity() {
    return switch (this) {
      case NEVER_TRUE, CONDITIONS_CONTRADICT, RULES_DISAGREE -> Severity.ERROR;
      default -> Severity.WARNING;
    };
  }
}
