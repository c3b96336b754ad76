package org.huice.readback;

import java.util.List;

/**
 * One clause read back.
 *
 * @param clause its id
 * @param quoted what the document says, word for word: the clause, and what was written on sums and
 *     budgets that concern it, each with where it stands
 * @param sentences what the machine understood
 */
public record ClauseReading(String clause, List<Quote> quoted, List<Sentence> sentences) {
  /** Keeps its own copies. */
  public ClauseReading {
    quoted = List.copyOf(quoted);
    sentences = List.copyOf(sentences);
  }
}
