package org.huice.evaluation;

import java.time.LocalDate;
import org.huice.determination.Matter;
import org.huice.dossier.Fact;
import org.huice.matching.FactsAsGiven;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.rule.Policy;

/**
 * A matter that the rules have to answer: the policy holds on its day and at its place.
 *
 * @param date chooses the parameters' values
 */
record Question(PolicyDocument policy, Clause clause, Fact subject, LocalDate date) {
  Matter matter() {
    return new Matter(policy.id(), clause.id(), subject.id(), date);
  }

  /** The policy on its day, as a second reading asks it. */
  Policy words(LocalDate asOf) {
    return new Policy(policy, date, asOf, FactsAsGiven.INSTANCE);
  }
}
