package org.huice.policy;

import java.util.Comparator;

/**
 * A clause of some policy.
 *
 * @param policy the policy's id
 * @param clause the clause's id
 */
public record ClauseRef(String policy, String clause) implements Comparable<ClauseRef> {
  private static final Comparator<ClauseRef> ORDER =
      Comparator.comparing(ClauseRef::policy).thenComparing(ClauseRef::clause);

  @Override
  public int compareTo(ClauseRef other) {
    return ORDER.compare(this, other);
  }

  /** {@code 政策/条款}. */
  @Override
  public String toString() {
    return policy + "/" + clause;
  }
}
