package org.huice.settlement;

import java.util.List;
import org.huice.policy.SettlementRule.Selection;

/**
 * Awards of which a rule promises the best.
 *
 * @param awards at least two, sorted by matter
 */
record Contest(Selection rule, List<Claim> awards) {
  /** Whether another choice is possible: some are paid and some are not. */
  boolean isDecided() {
    return awards.stream().anyMatch(Claim::isOpen) && !awards.stream().allMatch(Claim::isOpen);
  }

  boolean isSure() {
    return awards.stream().allMatch(claim -> !claim.isOpen() || claim.isSure());
  }
}
