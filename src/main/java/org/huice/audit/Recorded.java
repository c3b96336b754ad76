package org.huice.audit;

import java.util.List;

/**
 * Where something stands in the ledger; it is durable.
 *
 * @param number of the entry
 * @param anew false where it stood there already
 * @param checkpoint a signed checkpoint that covers it
 * @param repeats other determinations of the applicant that count and grant or charge a matter of
 *     this one too, as was seen when it was recorded; empty where it stood there already
 */
public record Recorded(long number, boolean anew, String checkpoint, List<Long> repeats) {
  /** Keeps its own copy. */
  public Recorded {
    repeats = List.copyOf(repeats);
  }

  /** Where something stands that repeats nothing. */
  Recorded(long number, boolean anew, String checkpoint) {
    this(number, anew, checkpoint, List.of());
  }
}
