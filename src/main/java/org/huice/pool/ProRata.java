package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool.Sharing;
import org.jspecify.annotations.Nullable;

/** In proportion to the entitlements, each up to a limit. */
record ProRata(Division division, Sharing.ProRata rule) {

  void apply(List<Candidate> candidates) {
    BigDecimal each = each();
    List<BigInteger> entitled = candidates.stream().map(Candidate::entitled).toList();
    List<BigInteger> limits =
        each == null ? entitled : entitled.stream().map(Fen.of(each)::min).toList();
    Apportionment shares =
        rule.redistribute()
            ? Apportionment.redistributed(division.room(), entitled, limits)
            : Apportionment.once(division.room(), entitled, limits);
    for (int at = 0; at < entitled.size(); at++) {
      if (shares.parts().get(at).compareTo(entitled.get(at)) < 0) {
        cut(candidates.get(at), shares, at);
      }
    }
  }

  private @Nullable BigDecimal each() {
    return rule.each() == null ? null : division.value(rule.each()).exact();
  }

  private void cut(Candidate candidate, Apportionment shares, int at) {
    BigInteger part = shares.parts().get(at);
    ParameterRef each = rule.each();
    if (division.room().signum() == 0) {
      division.usedUp(candidate);
    } else if (each != null && shares.limited().get(at)) {
      String limit = division.value(each).toString();
      candidate.limit(
          part, Cause.EACH_AT_MOST, division.step(PoolStep.Kind.EACH, each.name(), limit, part));
    } else {
      String share = Fen.quotient(Fen.yuan(shares.sum()), Fen.yuan(shares.whole()));
      candidate.share(
          part,
          Cause.IN_PROPORTION,
          division.step(PoolStep.Kind.PROPORTION, division.budget(), share, part),
          shares.leftOver().get(at));
    }
  }
}
