package org.huice.settlement;

import java.util.List;
import org.huice.policy.SettlementRule.Selection;

/**
 * Awards of which a rule promises the best.
 *
 * @param awards those that the rule chose from, sorted by matter
 * @param exhausted those it could not choose, because a ceiling had left nothing of them after
 *     another choice
 */
record Contest(Selection rule, List<Claim> awards, List<Claim> exhausted) {
  /** Whether another choice is possible: some are paid and some are not. */
  boolean isDecided() {
    boolean none = Group.all(awards, claim -> !claim.isOpen());
    return !none && !(exhausted.isEmpty() && Group.all(awards, Claim::isOpen));
  }

  boolean isSure() {
    return Group.all(awards, claim -> !claim.isOpen() || claim.isSure());
  }
}
