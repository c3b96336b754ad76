package org.huice.audit;

import java.util.List;
import java.util.Set;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
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
 * @param overFen with an award, a levy or a payment of more than these fen, a bound or what is left
 *     to discretion being taken in full; what was not given does not count
 * @param knownAt recorded no later than this time, ISO 8601 in UTC with milliseconds
 * @param standing whether corrected ones are meant
 * @param overpaid whether only determinations are meant by which more was paid than they give now
 */
public record Sought(
    @Nullable String kind,
    @Nullable String policy,
    @Nullable String enterprise,
    @Nullable String from,
    @Nullable String to,
    @Nullable Long overFen,
    @Nullable String knownAt,
    Standing standing,
    boolean overpaid) {
  /** Everything. */
  public static final Sought ALL =
      new Sought(null, null, null, null, null, null, null, Standing.ANY, false);

  private static final Set<String> NOT_GIVEN = Set.of("superseded", "barred", "refused");

  /** Whether a later entry corrects it. */
  public enum Standing {
    /** It does not matter. */
    ANY,
    /** Only what a later entry corrects. */
    CORRECTED,
    /** Only what no later entry corrects, which is what counts. */
    CURRENT
  }

  /** The same as was known at a time; null for now. */
  public Sought knownAt(@Nullable String time) {
    return new Sought(kind, policy, enterprise, from, to, overFen, time, standing, overpaid);
  }

  /** The same with other entries as to corrections. */
  public Sought with(Standing other) {
    return new Sought(kind, policy, enterprise, from, to, overFen, knownAt, other, overpaid);
  }

  /** Whether one of the sums that are meant is more than what is asked for. */
  boolean isOver(IndexRow row) {
    return overFen == null
        || row.sums().stream()
            .filter(sum -> policy == null || policy.equals(sum.policy()))
            .filter(sum -> !NOT_GIVEN.contains(sum.ruling()))
            .map(Sum::fen)
            .anyMatch(fen -> fen != null && fen > overFen);
  }

  /** Whether more was paid than is given, where that is asked for. */
  boolean isPaidAsAsked(Listed one) {
    Account account = one.account();
    return !overpaid
        || (account != null
            && account.overpaid().stream()
                .anyMatch(position -> policy == null || policy.equals(position.policy())));
  }

  /** As the store is asked; who it is about and what was corrected is looked at afterwards. */
  Question question() {
    return new Question(kind, null, policy, from, to, overFen, knownAt, List.of());
  }
}
