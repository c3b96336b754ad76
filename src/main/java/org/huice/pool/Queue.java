package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One after the other is paid in full, until not enough is left. */
final class Queue {
  private final String pool;
  private final String budget;
  private final boolean lastInPart;
  private BigInteger left;
  private @Nullable Cause closed;
  private int turns;

  /**
   * An open queue.
   *
   * @param pool the pool, as steps name their source
   * @param budget the name of the budget
   * @param room in fen
   * @param lastInPart whether the first one for which not enough is left gets the rest
   */
  Queue(String pool, String budget, BigInteger room, boolean lastInPart) {
    this.pool = pool;
    this.budget = budget;
    this.left = room;
    this.lastInPart = lastInPart;
  }

  /** The next one. */
  void pay(Candidate candidate) {
    candidate.takesTurn(++turns);
    BigInteger entitled = candidate.entitled();
    if (entitled.signum() == 0) {
      return;
    }
    if (closed == null && left.compareTo(entitled) >= 0) {
      left = left.subtract(entitled);
    } else if (closed == null && left.signum() > 0) {
      last(candidate);
    } else {
      Cause why = closed == null ? Cause.USED_UP : closed;
      candidate.limit(BigInteger.ZERO, why, step(BigInteger.ZERO));
    }
  }

  private void last(Candidate candidate) {
    if (lastInPart) {
      candidate.limit(left, Cause.IN_PART, step(left));
      left = BigInteger.ZERO;
    } else {
      candidate.limit(BigInteger.ZERO, Cause.NOT_ENOUGH, step(BigInteger.ZERO));
      closed = Cause.CLOSED;
    }
  }

  /**
   * Several whose turn it is at once: if not enough is left for all they share it; where nothing is
   * paid in part none of them gets anything, and nobody after them.
   */
  void payTogether(List<Candidate> group) {
    List<BigInteger> entitled = group.stream().map(Candidate::entitled).toList();
    BigInteger sum = entitled.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (group.size() == 1 || closed != null || left.signum() == 0 || left.compareTo(sum) >= 0) {
      group.forEach(this::pay);
    } else if (lastInPart) {
      share(group, entitled, sum);
    } else {
      group.forEach(this::refuse);
      closed = Cause.CLOSED;
    }
  }

  private void refuse(Candidate candidate) {
    candidate.takesTurn(++turns);
    if (candidate.entitled().signum() > 0) {
      candidate.limit(BigInteger.ZERO, Cause.NOT_ENOUGH_FOR_ALL, step(BigInteger.ZERO));
    }
  }

  private void share(List<Candidate> group, List<BigInteger> entitled, BigInteger sum) {
    Apportionment shares = Apportionment.once(left, entitled, entitled);
    List<BigInteger> parts = shares.parts();
    for (int at = 0; at < parts.size(); at++) {
      Candidate candidate = group.get(at);
      candidate.takesTurn(++turns);
      if (parts.get(at).compareTo(entitled.get(at)) < 0) {
        PoolStep step =
            new PoolStep(
                PoolStep.Kind.PROPORTION,
                budget,
                Fen.quotient(Fen.yuan(left), Fen.yuan(sum)),
                Fen.yuan(parts.get(at)),
                pool);
        candidate.share(parts.get(at), Cause.IN_PROPORTION, step, shares.leftOver().get(at));
      }
    }
    left = BigInteger.ZERO;
  }

  private PoolStep step(BigInteger result) {
    BigDecimal operand = Fen.yuan(left);
    return new PoolStep(
        PoolStep.Kind.LEFT, budget, operand.toPlainString(), Fen.yuan(result), pool);
  }
}
