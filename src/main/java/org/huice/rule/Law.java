package org.huice.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The policies that are applied to one dossier, each on its day. Every fact of the dossier knows
 * it, so that compiled rules ask their policy without a join, and tell facts of one dossier from
 * those of another: every dossier has a law of its own, and two are the same only if they are one
 * object.
 */
public final class Law {
  private final Map<String, Policy> policies;
  private final Hearer hearer;

  /**
   * Those policies.
   *
   * @param hearer is told what rules say of the dossier
   */
  public Law(List<Policy> applied, Hearer hearer) {
    this.policies = new HashMap<>();
    this.hearer = hearer;
    applied.forEach(policy -> policies.put(policy.getId(), policy));
  }

  private Law(Law other, Hearer hearer) {
    this.policies = other.policies;
    this.hearer = hearer;
  }

  /** The same policies for another dossier. */
  public Law another(Hearer ofOther) {
    return new Law(this, ofOther);
  }

  /** Whether a policy is applied; compiled rules ask this first. */
  public boolean has(String id) {
    return policies.containsKey(id);
  }

  /** The policy of that id; null where it is not applied. */
  public @Nullable Policy policy(String id) {
    return policies.get(id);
  }

  /**
   * What a rule says in place of inserting it; only printed rules say this.
   *
   * @param rule the id of its policy and its name
   * @param facts those of its plain patterns, in the order of the rule
   */
  public void say(String rule, Outcome outcome, Told... facts) {
    hearer.hear(rule, outcome, facts);
  }
}
