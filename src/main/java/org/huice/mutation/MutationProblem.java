package org.huice.mutation;

import org.huice.problem.ProblemCode;

/** What may be wrong with {@code mutants.yaml}. */
public enum MutationProblem implements ProblemCode {
  /** It is no list of entries. */
  MUTANTS_NOT_A_LIST,
  /** An entry is no mapping, or has a key that it must not have. */
  MUTANT_UNKNOWN_KEY,
  /** An entry lacks what it has to say, or says it as nothing. */
  MUTANT_WITHOUT_TEXT,
  /** Two entries are about one mutant. */
  MUTANT_TWICE,
  /** No mutant of the policy has that name. */
  MUTANT_UNKNOWN,
  /** The mutant is noticed by an example, so that it cannot be without effect. */
  MUTANT_NOTICED
}
