package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The subset without a conflict whose total is greatest, by search through all subsets: each claim
 * is first taken, then left, in their order. A branch is given up only where even all claims that
 * are left could not make more than the best found so far. So of equal totals the one that takes
 * earlier claims is found first and kept.
 */
final class BestSubset {
  private final List<Claim> claims;
  private final BiPredicate<Claim, Claim> conflict;
  private final List<Claim> taken = new ArrayList<>();
  private List<Claim> best = List.of();
  private BigDecimal most = BigDecimal.ONE.negate();

  BestSubset(List<Claim> claims, BiPredicate<Claim, Claim> conflict) {
    this.claims = claims;
    this.conflict = conflict;
  }

  List<Claim> find() {
    search(0, BigDecimal.ZERO, Fen.sum(claims.stream().map(Claim::weight).toList()));
    return best;
  }

  private void search(int index, BigDecimal total, BigDecimal left) {
    if (total.add(left).compareTo(most) <= 0) {
      return;
    }
    if (index == claims.size()) {
      most = total;
      best = List.copyOf(taken);
      return;
    }
    Claim claim = claims.get(index);
    BigDecimal rest = left.subtract(claim.weight());
    if (taken.stream().noneMatch(other -> conflict.test(claim, other))) {
      taken.add(claim);
      search(index + 1, total.add(claim.weight()), rest);
      taken.remove(taken.size() - 1);
    }
    search(index + 1, total, rest);
  }
}
