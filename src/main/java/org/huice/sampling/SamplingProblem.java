package org.huice.sampling;

import org.huice.problem.ProblemCode;

/** What can be wrong with a recipe. */
enum SamplingProblem implements ProblemCode {
  /** Something else where entries with names are due. */
  RECIPE_NOT_MAPPING,
  /** A key that stands for nothing there. */
  RECIPE_KEY,
  /** A key that has to be there. */
  RECIPE_KEY_MISSING,
  /** Something else where text is due. */
  RECIPE_NOT_TEXT,
  /** A type of facts that the vocabulary does not have. */
  RECIPE_TYPE,
  /** A type that cannot be an applicant. */
  RECIPE_APPLICANT,
  /** A type without a section. */
  RECIPE_TYPE_MISSING,
  /** A field that the type does not have. */
  RECIPE_FIELD,
  /** The owner, which the nesting says. */
  RECIPE_OWNER,
  /** None, or several, of the ways to make a value. */
  RECIPE_WAY,
  /** A way to make values that the field cannot take. */
  RECIPE_WAY_WRONG,
  /** A word that the enum does not have. */
  RECIPE_WORD,
  /** No number where one is due. */
  RECIPE_NUMBER,
  /** A weight below 0, or none above 0. */
  RECIPE_WEIGHT,
  /** A share that is not between 0 and 1. */
  RECIPE_SHARE,
  /** No day of the calendar where one is due. */
  RECIPE_DAY,
  /** A range that ends before it begins. */
  RECIPE_RANGE,
  /** A spread by doublings that begins at 0 or below. */
  RECIPE_DOUBLING,
  /** More decimals than the unit has, or the recipe allows. */
  RECIPE_PRECISE,
  /** Outside the range that the vocabulary gives. */
  RECIPE_OUTSIDE,
  /** Another value that is not there. */
  RECIPE_REFERENCE,
  /** Values that hang on each other in a circle. */
  RECIPE_CIRCLE,
  /** Facts nested in facts of their own type. */
  RECIPE_NESTING,
  /** A mistake that this field cannot have. */
  RECIPE_MISTAKE
}
