package org.huice.matching;

import java.util.List;
import org.huice.dossier.FactId;
import org.huice.rule.Outcome;

/**
 * One way in which a rule is true.
 *
 * @param facts of the plain patterns but the policy's, in the order of the rule
 * @param outcome what the consequence inserts; its subject is a {@link org.huice.dossier.Fact}
 */
public record Match(List<FactId> facts, Outcome outcome) {
  /** Keeps its own copy of the facts. */
  public Match {
    facts = List.copyOf(facts);
  }
}
