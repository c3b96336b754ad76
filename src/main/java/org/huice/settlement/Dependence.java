package org.huice.settlement;

import java.util.List;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;

/** Awards that need others, and awards that others replace. What is needed may be a title. */
final class Dependence {
  private Dependence() {}

  static void apply(Requires rule, Group group) {
    List<List<Claim>> needs = rule.needs().stream().map(group::of).toList();
    for (Claim claim : group.of(rule.clause())) {
      if (needs.stream().anyMatch(List::isEmpty)) {
        claim.fall(Fall.of(Cause.UNSUPPORTED, rule, List.of()));
      } else {
        needs.stream()
            .filter(need -> Group.sure(need).isEmpty())
            .forEach(need -> claim.doubt(Group.missing(need)));
      }
    }
  }

  static void apply(Supersedes rule, Group group) {
    ClauseRef winner = rule.winner();
    List<Claim> winners = group.of(winner);
    List<Claim> sure = Group.sure(winners);
    for (Claim loser : group.of(rule.loser())) {
      if (sure.isEmpty()) {
        loser.doubt(Group.missing(winners));
      } else {
        loser.fall(Fall.of(Cause.REPLACED, rule, sure));
      }
    }
  }
}
