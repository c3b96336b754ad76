package org.huice.store;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds entries without reading their bytes. */
public interface IndexView {
  /** Entries that a question fits, by number; the stream has to be closed. */
  Stream<Indexed> find(Question question);

  /** An entry's row with its number. */
  record Indexed(long number, Draft.IndexRow row) {}

  /**
   * What is asked for; what is null is not asked.
   *
   * @param kind of the entries
   * @param applicant type and key, exactly
   * @param policy with a ruling or payment of this policy
   * @param from the first day of decision
   * @param to the last day of decision
   * @param overFen with a ruling or payment of more than these fen
   * @param knownAt recorded no later than this time, ISO 8601 in UTC with milliseconds
   * @param refers to one of these entries; empty where it does not matter
   */
  record Question(
      @Nullable String kind,
      @Nullable String applicant,
      @Nullable String policy,
      @Nullable String from,
      @Nullable String to,
      @Nullable Long overFen,
      @Nullable String knownAt,
      List<Long> refers) {
    /** Everything. */
    public static final Question ALL =
        new Question(null, null, null, null, null, null, null, List.of());
  }
}
