package org.huice.impact;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.pool.Claim;

/**
 * What one entry claims from pools by one side's rules.
 *
 * @param claims in the order of the rulings
 * @param figures what pools read of the applicant whatever it is entitled to, by pool, by field
 */
record PoolClaims(List<Claim> claims, SortedMap<String, SortedMap<String, String>> figures) {
  static final PoolClaims NONE = new PoolClaims(List.of(), new TreeMap<>());

  /** Keeps its own copies. */
  PoolClaims {
    claims = List.copyOf(claims);
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return claims.isEmpty() && figures.isEmpty();
  }
}
