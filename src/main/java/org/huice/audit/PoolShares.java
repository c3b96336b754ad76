package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the pools that divided a determination left of its awards.
 *
 * @param left in 元, of several pools the least; nothing of an award on which none was divided
 * @param erased the numbers of pools of which nothing is known any more
 */
record PoolShares(Map<AwardMatter, BigDecimal> left, List<Long> erased) {
  /** Keeps its own copies. */
  PoolShares {
    left = Map.copyOf(left);
    erased = List.copyOf(erased);
  }
}
