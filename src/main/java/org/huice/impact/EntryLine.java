package org.huice.impact;

import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.policy.ClauseRef;

/**
 * One entry of a register, compared.
 *
 * @param applicant with the matters that changed; none where nothing did
 * @param clauses what each clause comes to, those that come to nothing and did not change left out;
 *     empty for one that cannot be compared
 * @param base what it claims from pools by the base's rules
 * @param head the same by the head's
 */
record EntryLine(
    ChangedApplicant applicant,
    SortedMap<ClauseRef, Weight> clauses,
    PoolClaims base,
    PoolClaims head) {
  /** One that claims nothing from a pool. */
  EntryLine(ChangedApplicant applicant, SortedMap<ClauseRef, Weight> clauses) {
    this(applicant, clauses, PoolClaims.NONE, PoolClaims.NONE);
  }

  /** All clauses of a policy together, by policy. */
  SortedMap<String, Weight> policies() {
    SortedMap<String, Weight> policies = new TreeMap<>();
    clauses.forEach((clause, weight) -> policies.merge(clause.policy(), weight, Weight::plus));
    return policies;
  }

  /** All of it together. */
  Weight whole() {
    return clauses.values().stream().reduce(Weight.NONE, Weight::plus);
  }
}
