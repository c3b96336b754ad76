package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.SettlementRule.Ceiling;

/**
 * All awards are cut in proportion, in whole steps of their policies. What each gets depends on
 * every other, so one that is doubtful makes all doubtful, unless there is room for all or none.
 *
 * @param room in whole fen, not below 0
 */
record Proportional(Ceiling rule, BigDecimal room) {

  void apply(Group group) {
    List<Claim> all = group.awards();
    List<Claim> granted = group.granted();
    List<BigDecimal> values = Group.values(granted);
    boolean isKnown = granted.size() == all.size();
    if (room.signum() == 0) {
      exhaust(all, List.of());
    } else if (isKnown && Fen.sum(values).compareTo(room) <= 0) {
      return;
    } else if (!all.stream().allMatch(Claim::isCounted)) {
      group.doubt(Group.missing(all));
    } else if (Fen.sum(values).compareTo(room) > 0) {
      cut(
          granted,
          Fen.proportional(
              room, values, granted.stream().map(claim -> claim.article().step()).toList()));
    }
  }

  private void cut(List<Claim> claims, List<BigDecimal> shares) {
    List<Claim> paid = new ArrayList<>();
    List<Claim> unpaid = new ArrayList<>();
    for (int index = 0; index < claims.size(); index++) {
      BigDecimal share = shares.get(index);
      if (share.signum() == 0) {
        unpaid.add(claims.get(index));
      } else {
        claims.get(index).cut(share, rule);
        paid.add(claims.get(index));
      }
    }
    exhaust(unpaid, paid);
  }

  /** What was 0 before is not taken away. */
  private void exhaust(List<Claim> claims, List<Claim> paid) {
    claims.stream()
        .filter(claim -> !claim.isGranted() || claim.value().signum() > 0)
        .forEach(Fall.of(Cause.EXHAUSTED, rule, paid)::fell);
  }
}
