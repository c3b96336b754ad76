package org.huice.impact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pool on both sides as JSON. */
final class PoolJson {
  private PoolJson() {}

  static Map<String, Object> of(PoolDelta pool) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pool", pool.pool());
    tree.put("base", AmountsJson.split(pool.base()));
    tree.put("head", AmountsJson.split(pool.head()));
    if (pool.baseBudget() != null) {
      tree.put("baseBudget", AmountsJson.yuan(pool.baseBudget()));
    }
    if (pool.headBudget() != null) {
      tree.put("headBudget", AmountsJson.yuan(pool.headBudget()));
    }
    ChangedJson.put(tree, "baseDivision", side(pool.baseSide()));
    ChangedJson.put(tree, "headDivision", side(pool.headSide()));
    tree.put("divisionsCompared", pool.isCompared());
    tree.put("clausesApart", pool.apart());
    tree.put("winners", pool.people().winners());
    tree.put("losers", pool.people().losers());
    tree.put("open", pool.people().open());
    tree.put("awards", pool.changed().stream().map(PoolJson::change).toList());
    return tree;
  }

  private static @Nullable Map<String, Object> side(@Nullable PoolSide side) {
    if (side == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!side.isDivided()) {
      tree.put("problems", side.hindrances().stream().map(ChangedJson::problem).toList());
      return tree;
    }
    tree.put("claims", side.claims());
    tree.put("entitled", AmountsJson.yuan(side.entitled()));
    tree.put("awarded", AmountsJson.yuan(side.awarded()));
    tree.put("kept", side.kept());
    ChangedJson.put(tree, "left", side.left() == null ? null : AmountsJson.yuan(side.left()));
    tree.put("bounds", side.bounds());
    tree.put("setAside", side.aside());
    tree.put("setAsideSoFar", AmountsJson.yuan(side.known()));
    return tree;
  }

  private static Map<String, Object> change(PoolChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("entry", change.entry());
    tree.put("applicant", change.applicant());
    tree.put("name", change.name());
    tree.put("policy", change.policy());
    tree.put("clause", change.clause());
    tree.put("subject", change.subject());
    ChangedJson.put(tree, "base", share(change.base()));
    ChangedJson.put(tree, "head", share(change.head()));
    tree.put("gain", AmountsJson.yuan(change.gain()));
    return tree;
  }

  private static @Nullable Map<String, Object> share(@Nullable PoolShare share) {
    if (share == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("entitled", AmountsJson.yuan(share.entitled()));
    ChangedJson.put(tree, "award", share.yuan() == null ? null : AmountsJson.yuan(share.yuan()));
    tree.put("kept", share.kept());
    ChangedJson.put(tree, "cause", share.cause());
    ChangedJson.put(tree, "label", share.label());
    return tree;
  }
}
