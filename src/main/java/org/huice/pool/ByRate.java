package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * By the rate that budget ÷ Σ of the bases is, up to the entitlements; a claim whose base is below
 * 0 does not come here.
 */
record ByRate(Division division, Sharing.ByRate rule) {

  @Nullable Fraction apply(List<Candidate> candidates) {
    List<BigDecimal> bases = candidates.stream().map(each -> each.figure(rule.base())).toList();
    int scale = bases.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    List<BigInteger> weights =
        bases.stream().map(base -> base.movePointRight(scale).toBigIntegerExact()).toList();
    List<BigInteger> limits = limits(candidates, bases);
    Apportionment shares =
        rule.redistribute()
            ? Apportionment.redistributed(division.room(), weights, limits)
            : Apportionment.once(division.room(), weights, limits);
    BigDecimal whole = new BigDecimal(shares.whole()).movePointLeft(scale);
    for (int at = 0; at < weights.size(); at++) {
      if (shares.parts().get(at).compareTo(candidates.get(at).entitled()) < 0) {
        cut(candidates.get(at), weights.get(at).signum() == 0, shares, at, whole);
      }
    }
    return rate(shares, whole);
  }

  // Nobody gets more of the base than the highest rate allows, not even by a fen.
  private List<BigInteger> limits(List<Candidate> candidates, List<BigDecimal> bases) {
    Fraction atMost = atMost();
    List<BigInteger> limits = new ArrayList<>();
    for (int at = 0; at < bases.size(); at++) {
      BigInteger entitled = candidates.get(at).entitled();
      limits.add(atMost == null ? entitled : entitled.min(Fen.atMost(bases.get(at), atMost)));
    }
    return limits;
  }

  private @Nullable Fraction atMost() {
    return rule.atMost() == null ? null : division.value(rule.atMost());
  }

  private void cut(
      Candidate candidate, boolean noBase, Apportionment shares, int at, BigDecimal whole) {
    BigInteger part = shares.parts().get(at);
    ParameterRef atMost = rule.atMost();
    String base = rule.base();
    if (division.room().signum() == 0) {
      division.usedUp(candidate);
    } else if (noBase) {
      candidate.limit(
          part, Cause.NO_BASE, division.step(PoolStep.Kind.RATE, base, candidate.word(base), part));
    } else if (atMost != null && shares.limited().get(at)) {
      String limit = division.value(atMost).toString();
      candidate.limit(
          part,
          Cause.RATE_AT_MOST,
          division.step(PoolStep.Kind.RATE_LIMIT, atMost.name(), limit, part));
    } else {
      String share = Fen.quotient(Fen.yuan(shares.sum()), whole);
      PoolStep step = division.step(PoolStep.Kind.RATE, base, share, part);
      candidate.share(part, Cause.BY_RATE, step, shares.leftOver().get(at));
    }
  }

  private @Nullable Fraction rate(Apportionment shares, BigDecimal whole) {
    Fraction limit = atMost();
    if (whole.signum() == 0) {
      return limit;
    }
    Fraction free = Fraction.of(Fen.yuan(shares.sum()), whole);
    return limit != null && limit.compareTo(free) < 0 ? limit : free;
  }
}
