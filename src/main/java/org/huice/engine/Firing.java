package org.huice.engine;

import java.util.Comparator;
import org.huice.dossier.FactId;
import org.huice.rule.Outcome;

/**
 * One rule that fired for one subject.
 *
 * @param policy the policy's id
 * @param rule the rule's name
 * @param clause the clause it says
 * @param subject the fact decided upon
 * @param outcome what it inserted
 */
public record Firing(String policy, String rule, String clause, FactId subject, Outcome outcome)
    implements Comparable<Firing> {
  private static final Comparator<Firing> ORDER =
      Comparator.comparing(Firing::policy)
          .thenComparing(Firing::clause)
          .thenComparing(Firing::rule)
          .thenComparing(Firing::subject);

  /** By policy, clause, rule and subject; says nothing of outcomes. */
  @Override
  public int compareTo(Firing other) {
    return ORDER.compare(this, other);
  }
}
