package org.huice.settlement;

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
    return new Fall(
        cause,
        rule.terms().name(),
        winners.stream()
            .map(Claim::winner)
            .sorted((one, other) -> one.matter().compareTo(other.matter()))
            .toList());
  }

  void fell(Claim claim) {
    claim.fall(this);
  }
}
