package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.SettlementRule.Ceiling;

/**
 * Awards take the room one after the other, so that those at the end are cut first.
 *
 * <p><b>Unknowns.</b> What an award gets depends on those before it. It gets most if of these only
 * the sure ones are paid and least if all are; where the two differ it becomes doubtful. Nothing
 * that comes after an award touches it.
 */
final class LastFirst {
  private final Ceiling rule;
  private final BigDecimal room;
  private final List<Claim> paid = new ArrayList<>();
  private final List<Claim> doubtful = new ArrayList<>();
  private BigDecimal sure = BigDecimal.ZERO;
  private BigDecimal possible = BigDecimal.ZERO;
  private boolean unknown;

  LastFirst(Ceiling rule, BigDecimal room) {
    this.rule = rule;
    this.room = room;
  }

  void apply(Group group) {
    List<Claim> awards = group.awards();
    if (isRoomForAll(awards)) {
      return;
    }
    List<Claim> claims = new ArrayList<>(awards);
    claims.sort(order());
    claims.forEach(this::take);
  }

  /** Then each gets all of it, whichever of them are certain. */
  private boolean isRoomForAll(List<Claim> claims) {
    return Group.all(claims, claim -> claim.isGranted() && claim.value().signum() >= 0)
        && Fen.sum(Group.values(claims)).compareTo(room) <= 0;
  }

  private void take(Claim claim) {
    boolean certain = claim.isCounted();
    BigDecimal value = claim.value();
    BigDecimal most = left(sure);
    BigDecimal least =
        unknown ? BigDecimal.ZERO : sure.compareTo(possible) == 0 ? most : left(possible);
    if (isExhausted(claim, most)) {
      claim.fall(Fall.of(Cause.EXHAUSTED, rule, Group.sure(paid)));
    } else {
      limit(claim, claim.within(most), claim.within(least));
    }
    count(claim, value, certain);
  }

  /** An amount that is not known yet may be small enough unless nothing at all is left. */
  private static boolean isExhausted(Claim claim, BigDecimal most) {
    return claim.isGranted()
        ? claim.value().signum() > 0 && claim.within(most).signum() == 0
        : most.signum() == 0;
  }

  private void limit(Claim claim, BigDecimal most, BigDecimal least) {
    if (most.compareTo(least) != 0) {
      claim.doubt(Group.missing(doubtful));
    }
    if (claim.value().compareTo(most) > 0) {
      claim.cut(most, rule);
    }
    if (most.signum() > 0) {
      paid.add(claim);
    }
  }

  private void count(Claim claim, BigDecimal value, boolean certain) {
    possible = possible.add(value);
    if (certain) {
      sure = sure.add(value);
    } else if (claim.isOpen()) {
      doubtful.add(claim);
      unknown |= !claim.isGranted();
    }
  }

  private BigDecimal left(BigDecimal taken) {
    return BigDecimal.ZERO.max(room.subtract(taken));
  }

  private Comparator<Claim> order() {
    return Comparator.<Claim>comparingInt(claim -> claim.article().rank(rule))
        .thenComparing(Claim::matter);
  }
}
