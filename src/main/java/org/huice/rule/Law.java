package org.huice.rule;

import org.jspecify.annotations.Nullable;

/**
 * The policies that are applied to one dossier, each on its day. Every fact of the dossier knows
 * it, so that compiled rules ask their policy without a join, and tell facts of one dossier from
 * those of another: every dossier has a law of its own, and two are the same only if they are one
 * object.
 */
public final class Law {
  private final Policies policies;
  private final Party party;

  /**
   * Those policies.
   *
   * @param party the dossier
   */
  public Law(Policies applied, Party party) {
    this.policies = applied;
    this.party = party;
  }

  /** Whether a policy is applied; compiled rules ask this first. */
  public boolean has(String id) {
    return policies.of(id) != null;
  }

  /** The policy of that id; null where it is not applied. */
  public @Nullable Policy policy(String id) {
    return policies.of(id);
  }

  /** Whether all facts of a type are known; compiled rules ask this before they say “none”. */
  public boolean knows(String type) {
    return party.knows(type);
  }

  boolean knows(Told owner, String type) {
    return party.knows(owner, type);
  }

  /**
   * What a rule says in place of inserting it; only printed rules say this.
   *
   * @param rule the id of its policy and its name
   * @param facts those of its plain patterns, in the order of the rule
   */
  public void say(String rule, Outcome outcome, Told... facts) {
    party.hear(rule, outcome, facts);
  }
}
