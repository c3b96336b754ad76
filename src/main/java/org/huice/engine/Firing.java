package org.huice.engine;

import java.util.Comparator;
import java.util.List;
import org.huice.dossier.FactId;
import org.huice.rule.Outcome;

/**
 * One rule that fired for one subject.
 *
 * @param policy the policy's id
 * @param rule the rule's name
 * @param clause the clause it says
 * @param subject the fact decided upon
 * @param match the facts of its plain patterns, the policy's left out, in the order of the rule
 * @param outcome what it inserted
 */
public record Firing(
    String policy, String rule, String clause, FactId subject, List<FactId> match, Outcome outcome)
    implements Comparable<Firing> {
  private static final Comparator<Firing> ORDER =
      Comparator.comparing(Firing::policy)
          .thenComparing(Firing::clause)
          .thenComparing(Firing::rule)
          .thenComparing(Firing::subject);

  /** Keeps its own copy of the match. */
  public Firing {
    match = List.copyOf(match);
  }

  /** By policy, clause, rule and subject; says nothing of matches and outcomes. */
  @Override
  public int compareTo(Firing other) {
    return ORDER.compare(this, other);
  }
}
