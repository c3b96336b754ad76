package org.huice.readback;

import java.util.List;

/**
 * One policy read back.
 *
 * @param policy its id
 * @param title the document's title
 * @param rules the id of the rule set: {@code sha256:…}
 * @param general what holds for every clause
 * @param clauses in the order of the document
 */
public record PolicyReading(
    String policy,
    String title,
    String rules,
    List<Sentence> general,
    List<ClauseReading> clauses) {
  /** Keeps its own copies. */
  public PolicyReading {
    general = List.copyOf(general);
    clauses = List.copyOf(clauses);
  }
}
