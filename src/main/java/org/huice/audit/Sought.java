package org.huice.audit;

import java.util.List;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor asks for; what is null is not asked.
 *
 * @param kind of the entries
 * @param policy with a ruling or payment of this policy
 * @param enterprise the applicant's key, its name, or both type and key as {@code 企业[9141…]}
 * @param from the first day of decision or payment, {@code YYYY-MM-DD}
 * @param to the last day
 * @param overFen with a ruling or payment of more than these fen
 * @param knownAt recorded no later than this time, ISO 8601 in UTC with milliseconds
 * @param standing whether corrected ones are meant
 */
public record Sought(
    @Nullable String kind,
    @Nullable String policy,
    @Nullable String enterprise,
    @Nullable String from,
    @Nullable String to,
    @Nullable Long overFen,
    @Nullable String knownAt,
    Standing standing) {
  /** Everything. */
  public static final Sought ALL =
      new Sought(null, null, null, null, null, null, null, Standing.ANY);

  /** Whether a later entry corrects it. */
  public enum Standing {
    /** It does not matter. */
    ANY,
    /** Only what a later entry corrects. */
    CORRECTED,
    /** Only what no later entry corrects, which is what counts. */
    CURRENT
  }

  /** The same with other entries as to corrections. */
  public Sought with(Standing other) {
    return new Sought(kind, policy, enterprise, from, to, overFen, knownAt, other);
  }

  /** As the store is asked; who it is about and what was corrected is looked at afterwards. */
  Question question() {
    return new Question(kind, null, policy, from, to, overFen, knownAt, List.of());
  }
}
