package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule.Priority;

/** Only awards under the first clause that gives one are paid. */
record Precedence(Priority rule) {

  void apply(Group group) {
    List<Claim> doubtful = new ArrayList<>();
    List<Claim> winners = List.of();
    boolean closed = false;
    for (ClauseRef clause : rule.order()) {
      List<Claim> claims = group.of(clause).stream().filter(Claim::isAward).toList();
      List<Claim> sure = Group.sure(claims);
      if (!winners.isEmpty()) {
        claims.forEach(Fall.of(Cause.LATER, rule, winners)::fell);
        continue;
      }
      claims.forEach(claim -> claim.doubt(Group.missing(doubtful)));
      if (!sure.isEmpty() && doubtful.isEmpty()) {
        winners = sure;
      } else if (!closed) {
        doubtful.addAll(claims);
      }
      closed |= !sure.isEmpty();
    }
  }
}
