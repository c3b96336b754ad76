package org.huice.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule.Highest;

/**
 * 就高不重复: of n that may be paid the n first by amount are. Whoever has fewer than n before it even
 * if all doubtful ones turn out to be given stands; the others fall once the n first are certain.
 */
record Ranking(Highest rule, Sums sums, LocalDate asOf) {

  void apply(Group group) {
    Known<BigDecimal> keep = keep(group);
    if (keep.value() == null) {
      group.doubt(keep.missing());
      return;
    }
    List<Claim> granted = group.granted();
    List<Claim> unknown = Group.only(group.awards(), claim -> !claim.isGranted());
    int all = granted.size() + unknown.size();
    int paid = keep.value().setScale(0, RoundingMode.FLOOR).min(new BigDecimal(all)).intValue();
    if (paid < all) {
      List<Claim> ranked = new ArrayList<>(granted);
      ranked.sort(order());
      decide(ranked, unknown, paid);
    }
  }

  private void decide(List<Claim> ranked, List<Claim> unknown, int paid) {
    List<Claim> winners = ranked.subList(0, Math.min(paid, ranked.size()));
    if (unknown.isEmpty() && Group.isSure(winners)) {
      Fall fall = Fall.of(Cause.LOWER, rule, winners);
      ranked.subList(paid, ranked.size()).forEach(fall::fell);
      return;
    }
    TreeSet<Missing> before = new TreeSet<>(Group.missing(unknown));
    for (int rank = 0; rank < ranked.size(); rank++) {
      Claim claim = ranked.get(rank);
      List<Missing> own = List.copyOf(claim.missing());
      if (rank + unknown.size() >= paid) {
        claim.doubt(before);
      }
      before.addAll(own);
    }
  }

  private Known<BigDecimal> keep(Group group) {
    ParameterRef keep = rule.keep();
    return keep == null
        ? Known.of(BigDecimal.ONE)
        : group.onItsDay(asOf, day -> sums.number(keep, day));
  }

  /** The highest first; among equal ones the clause named first, then the subject. */
  private Comparator<Claim> order() {
    return Comparator.comparing(Claim::isBehind)
        .thenComparing(Claim::value, Comparator.reverseOrder())
        .thenComparing(claim -> claim.article().rank(rule))
        .thenComparing(Claim::matter);
  }
}
