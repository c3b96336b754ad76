package org.huice.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.determination.Ruling.Superseded.Winner;
import org.huice.policy.SettlementRule;

/**
 * Why awards are not paid.
 *
 * @param rule its name
 * @param winners what is paid instead
 */
record Fall(Cause cause, String rule, List<Winner> winners) {
  static Fall of(Cause cause, SettlementRule rule, List<Claim> winners) {
    List<Winner> told = new ArrayList<>(winners.size());
    winners.forEach(claim -> told.add(claim.winner()));
    told.sort(Comparator.comparing(Winner::matter));
    return new Fall(cause, rule.terms().name(), List.copyOf(told));
  }

  void fell(Claim claim) {
    claim.fall(this);
  }
}
