package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.huice.dossier.FactId;

/**
 * A rule that the engine and the second reading do not read alike. Each view lists the facts that
 * meet the rule and what it then inserts; it is empty where the rule is not met.
 *
 * @param policy the policy's id
 * @param rule the rule's name
 * @param subject the fact decided upon
 * @param date the day that chose the parameters
 * @param engine what fired, sorted
 * @param matcher what the second reading found, sorted
 */
public record Disagreement(
    String policy,
    String rule,
    FactId subject,
    LocalDate date,
    List<String> engine,
    List<String> matcher) {
  /** Keeps its own copies. */
  public Disagreement {
    engine = List.copyOf(engine);
    matcher = List.copyOf(matcher);
  }
}
