package org.huice.crosscheck;

/** What a condition of a rule may look like; a random rule has several. */
enum Shape {
  ONE_FIELD,
  SEVERAL_FIELDS,
  OR_WITHIN,
  NEGATION,
  IN_LIST,
  JOIN_BY_FIELD,
  JOIN_BY_VALUE,
  ARITHMETIC,
  NOT,
  EXISTS,
  FORALL,
  SUM_OR_COUNT,
  LEAST_OR_GREATEST,
  FROM_LIST,
  OR_BETWEEN,
  POLICY_WORD,
  OUTER_REFERENCE
}
