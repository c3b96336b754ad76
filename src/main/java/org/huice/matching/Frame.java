package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/** One rule held against one subject: what its names stand for, and what came of it so far. */
final class Frame {
  private final Policy policy;
  private final FactIndex facts;
  private final Fact subject;
  private final @Nullable Object[] values;
  private Truth best = Truth.FALSE;
  private List<Match> matches = List.of();

  /**
   * Nothing is known yet.
   *
   * @param size how many names there are
   */
  Frame(Policy policy, FactIndex facts, Fact subject, int size) {
    this.policy = policy;
    this.facts = facts;
    this.subject = subject;
    this.values = new Object[size];
  }

  Policy policy() {
    return policy;
  }

  FactIndex facts() {
    return facts;
  }

  Fact subject() {
    return subject;
  }

  /** What the name with that number stands for; null where that is not known. */
  @Nullable Object get(int name) {
    return values[name];
  }

  void set(int name, @Nullable Object value) {
    values[name] = value;
  }

  /** The truth of the assignment that comes nearest. */
  Truth best() {
    return best;
  }

  /** Whether an assignment of that truth would change anything; every true one is a match. */
  boolean isWanted(Truth truth) {
    return truth == Truth.TRUE || truth.compareTo(best) > 0;
  }

  /** Takes it that there is one of that truth. */
  void reach(Truth truth) {
    best = best.or(truth);
  }

  void add(Match match) {
    if (matches.isEmpty()) {
      matches = new ArrayList<>(1);
    }
    matches.add(match);
  }

  /** Every way in which the rule is true, in the order of the facts' identities. */
  List<Match> matches() {
    return matches;
  }
}
