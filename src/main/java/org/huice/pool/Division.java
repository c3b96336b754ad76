package org.huice.pool;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.jspecify.annotations.Nullable;

/**
 * The third station: the budget is divided among those that are left.
 *
 * @param room in fen
 */
record Division(Pool pool, Map<ParameterRef, Fraction> values, BigInteger room) {

  /**
   * Divides it.
   *
   * @param candidates by identity
   * @return the rate, where one follows from the budget
   */
  @Nullable Fraction apply(List<Candidate> candidates) {
    Sharing sharing = pool.sharing();
    if (sharing instanceof Sharing.FirstCome firstCome) {
      firstCome(firstCome, candidates);
    } else if (sharing instanceof Sharing.InRank inRank) {
      Queue queue = queue(inRank.lastInPart());
      candidates.stream().sorted(Places.ORDER).forEach(queue::pay);
    } else if (sharing instanceof Sharing.ProRata proRata) {
      new ProRata(this, proRata).apply(candidates);
    } else if (sharing instanceof Sharing.ByRate byRate) {
      return new ByRate(this, byRate).apply(candidates);
    }
    return null;
  }

  private void firstCome(Sharing.FirstCome rule, List<Candidate> candidates) {
    Queue queue = queue(rule.lastInPart());
    List<Candidate> sorted = new ArrayList<>(candidates);
    // Days in ISO form sort as text; the sort is stable, so that those of one day stay by identity.
    sorted.sort(Comparator.comparing(candidate -> candidate.word(rule.day())));
    if (rule.ties() != Ties.ALL) {
      sorted.forEach(queue::pay);
      return;
    }
    int from = 0;
    for (int at = 1; at <= sorted.size(); at++) {
      if (at == sorted.size()
          || !sorted.get(at).word(rule.day()).equals(sorted.get(from).word(rule.day()))) {
        queue.payTogether(sorted.subList(from, at));
        from = at;
      }
    }
  }

  private Queue queue(boolean lastInPart) {
    return new Queue(pool.id(), budget(), room, lastInPart);
  }

  /** The name of the budget. */
  String budget() {
    return Objects.requireNonNull(pool.budget()).name();
  }

  /** The value of a parameter that the pool names. */
  Fraction value(ParameterRef parameter) {
    return Objects.requireNonNull(values.get(parameter));
  }

  PoolStep step(PoolStep.Kind kind, String label, String operand, BigInteger result) {
    return new PoolStep(kind, label, operand, Fen.yuan(result), pool.id());
  }

  /** Where nothing is left there is nothing to compute. */
  void usedUp(Candidate candidate) {
    String none = Fen.yuan(BigInteger.ZERO).toPlainString();
    candidate.limit(
        BigInteger.ZERO, Cause.USED_UP, step(PoolStep.Kind.LEFT, budget(), none, BigInteger.ZERO));
  }
}
