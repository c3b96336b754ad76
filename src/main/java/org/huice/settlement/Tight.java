package org.huice.settlement;

import java.util.List;
import org.huice.policy.SettlementRule;

/**
 * A ceiling that awards together exceed, or may.
 *
 * @param claims those that it met
 */
record Tight(SettlementRule rule, Group group, List<Claim> claims) {
  /** Whether all that it met is certain. */
  boolean isSure() {
    return Group.isSure(claims);
  }
}
