package org.huice.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The policies that are applied to one dossier, each on its day. Every fact of the dossier knows
 * it, so that compiled rules ask their policy without a join.
 */
public final class Law {
  private final Map<String, Policy> policies = new HashMap<>();

  /** Those policies. */
  public Law(List<Policy> applied) {
    applied.forEach(policy -> policies.put(policy.getId(), policy));
  }

  /** Whether a policy is applied; compiled rules ask this first. */
  public boolean has(String id) {
    return policies.containsKey(id);
  }

  /** The policy of that id; null where it is not applied. */
  public @Nullable Policy policy(String id) {
    return policies.get(id);
  }
}
