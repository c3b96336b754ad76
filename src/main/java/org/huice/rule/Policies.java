package org.huice.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Policies that are applied together, each on its day. Dossiers share them, so what is found once
 * for these is known by this very object; two are the same only if they are one. Immutable.
 */
public final class Policies {
  private final List<Policy> all;
  private final Map<String, Policy> byId = new HashMap<>();

  /**
   * Those policies.
   *
   * @param all at most one of each id
   */
  public Policies(List<Policy> all) {
    this.all = List.copyOf(all);
    this.all.forEach(policy -> byId.put(policy.getId(), policy));
  }

  /** Every one, in the order in which they were given. */
  public List<Policy> all() {
    return all;
  }

  /** The one of that id; null where it is not among them. */
  @Nullable Policy of(String id) {
    return byId.get(id);
  }
}
