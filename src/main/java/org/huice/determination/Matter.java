package org.huice.determination;

import java.time.LocalDate;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling is about: one clause and one subject.
 *
 * @param policy the policy's id
 * @param clause the clause's id
 * @param subject the fact decided upon; the applicant where there is no subject of the clause's
 *     type
 * @param date the day that chose validity and parameters; null where it is missing
 */
public record Matter(String policy, String clause, FactId subject, @Nullable LocalDate date)
    implements Comparable<Matter> {
  @Override
  public int compareTo(Matter other) {
    int order = policy.compareTo(other.policy);
    order = order == 0 ? clause.compareTo(other.clause) : order;
    return order == 0 ? subject.compareTo(other.subject) : order;
  }
}
