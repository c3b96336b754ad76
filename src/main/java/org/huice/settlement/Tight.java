package org.huice.settlement;

import java.util.List;
import org.huice.policy.SettlementRule;

/**
 * A ceiling that awards together exceed, or may.
 *
 * @param claims those that it met
 */
record Tight(SettlementRule rule, Group group, List<Claim> claims) {
  /** Whether it may cut what a selection chose from. */
  boolean isOver(Contest contest, Scopes scopes) {
    return !Group.all(contest.awards(), claim -> !isOver(claim, scopes));
  }

  private boolean isOver(Claim claim, Scopes scopes) {
    return claim.article().isNamedBy(rule) && scopes.isIn(group.scope(), rule.terms().per(), claim);
  }

  /** Whether all that it met is certain. */
  boolean isSure() {
    return Group.isSure(claims);
  }
}
