package org.huice.impact;

import java.util.Map;

/**
 * What changes in a group of matters, summed up. What is determined on both sides is compared; what
 * is open on one side is told apart and in no difference, because a missing fact is not 0.
 *
 * @param base of matters determined on both sides, by the base's rules
 * @param head the same by the head's rules
 * @param opened what the base's rules gave in matters that are newly undetermined
 * @param closed what the head's rules give in matters that are newly determined
 * @param openBase the amounts so far, or at stake, of matters that are open on both sides, by the
 *     base's rules; a hint and in no sum
 * @param openHead the same by the head's rules
 * @param applicants how many applicants of each kind; in a policy, by its matters alone
 * @param matters how many matters of each kind
 */
public record Delta(
    Sums base,
    Sums head,
    Sums opened,
    Sums closed,
    Split openBase,
    Split openHead,
    Map<Change, Long> applicants,
    Map<Change, Long> matters) {
  /** Keeps its own copies, every kind in them. */
  public Delta {
    applicants = Tally.whole(applicants);
    matters = Tally.whole(matters);
  }

  /** Head less base: what the change costs, and what it brings in. */
  public Sums change() {
    return head.minus(base);
  }

  /** The applicants of a kind. */
  public long applicants(Change kind) {
    return applicants.getOrDefault(kind, 0L);
  }

  /** The matters of a kind. */
  public long matters(Change kind) {
    return matters.getOrDefault(kind, 0L);
  }
}
