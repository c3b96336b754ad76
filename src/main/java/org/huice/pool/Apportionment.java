package org.huice.pool;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sum in fen divided by weights, each part limited. Exact: no quotient is rounded but the part
 * itself, down to the fen; the fen that are left by that go, one each, to the parts that lost most
 * (largest remainder, after Hamilton), of equal ones to the first.
 *
 * @param parts in fen, in the order of the weights
 * @param limited whether the part is its limit rather than a share
 * @param sum what was divided among those that are not limited, or before limits where nothing is
 *     redistributed
 * @param whole Σ of the weights it was divided by; 0 where there was nothing to divide by
 * @param leftOver by index, of every part that is no limit and lost something by rounding
 */
record Apportionment(
    List<BigInteger> parts,
    List<Boolean> limited,
    BigInteger sum,
    BigInteger whole,
    Map<Integer, LeftOver> leftOver) {

  /**
   * What the limits leave over stays undivided.
   *
   * @param weights not below 0; a part of weight 0 gets nothing
   * @param limits not below 0
   */
  static Apportionment once(BigInteger sum, List<BigInteger> weights, List<BigInteger> limits) {
    Division division = new Division(weights, limits);
    division.share(sum, division.weighty());
    division.limitAll();
    return division.result(sum, total(weights));
  }

  /**
   * What the limits leave over goes to the others, again by weight, until all is divided or all are
   * limited: Σ of the parts = min(sum, Σ of the limits of all that have a weight). Those whose
   * limit is lowest beside their weight reach it first, so that one pass in that order finds them
   * all.
   */
  static Apportionment redistributed(
      BigInteger sum, List<BigInteger> weights, List<BigInteger> limits) {
    Division division = new Division(weights, limits);
    BigInteger left = sum;
    BigInteger whole = total(weights);
    // limit ÷ weight of one against the other's, without dividing
    Comparator<Integer> byLimit =
        (one, other) ->
            limits
                .get(one)
                .multiply(weights.get(other))
                .compareTo(limits.get(other).multiply(weights.get(one)));
    int[] sorted =
        Arrays.stream(division.weighty()).boxed().sorted(byLimit).mapToInt(at -> at).toArray();
    int next = 0;
    while (next < sorted.length && division.isLimited(sorted[next], left, whole)) {
      left = left.subtract(limits.get(sorted[next]));
      whole = whole.subtract(weights.get(sorted[next]));
      division.limit(sorted[next]);
      next++;
    }
    division.share(left, Arrays.stream(sorted, next, sorted.length).sorted().toArray());
    return division.result(left, whole);
  }

  private static BigInteger total(List<BigInteger> numbers) {
    return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The parts while they are being found. */
  private static final class Division {
    private final List<BigInteger> weights;
    private final List<BigInteger> limits;
    private final BigInteger[] parts;
    private final boolean[] limited;
    private final Map<Integer, LeftOver> leftOver = new HashMap<>();

    Division(List<BigInteger> weights, List<BigInteger> limits) {
      this.weights = weights;
      this.limits = limits;
      this.parts = new BigInteger[weights.size()];
      this.limited = new boolean[weights.size()];
      Arrays.fill(parts, BigInteger.ZERO);
    }

    int[] weighty() {
      return IntStream.range(0, parts.length).filter(at -> weights.get(at).signum() > 0).toArray();
    }

    boolean isLimited(int at, BigInteger sum, BigInteger whole) {
      return sum.multiply(weights.get(at)).compareTo(limits.get(at).multiply(whole)) >= 0;
    }

    void limit(int at) {
      parts[at] = limits.get(at);
      limited[at] = true;
      leftOver.remove(at);
    }

    void limitAll() {
      for (int at = 0; at < parts.length; at++) {
        if (parts[at].compareTo(limits.get(at)) >= 0) {
          limit(at);
        }
      }
    }

    /** All of it among these, which are in ascending order. */
    void share(BigInteger sum, int[] among) {
      BigInteger whole = BigInteger.ZERO;
      for (int at : among) {
        whole = whole.add(weights.get(at));
      }
      BigInteger left = sum;
      BigInteger[] lost = new BigInteger[parts.length];
      for (int at : among) {
        BigInteger[] part = sum.multiply(weights.get(at)).divideAndRemainder(whole);
        parts[at] = part[0];
        lost[at] = part[1];
        left = left.subtract(part[0]);
      }
      giveAway(among.length == 0 ? 0 : left.intValueExact(), among, lost, whole);
    }

    private void giveAway(int fen, int[] among, BigInteger[] lost, BigInteger whole) {
      if (fen == 0) {
        return;
      }
      // The sort is stable: equal remainders keep their order.
      int[] sorted =
          Arrays.stream(among)
              .boxed()
              .filter(at -> lost[at].signum() > 0)
              .sorted(Comparator.comparing((Integer at) -> lost[at]).reversed())
              .mapToInt(at -> at)
              .toArray();
      // More parts lost something than fen are left: each lost less than one.
      BigInteger last = lost[sorted[fen - 1]];
      boolean tie = last.equals(lost[sorted[fen]]);
      for (int place = 0; place < sorted.length; place++) {
        int at = sorted[place];
        boolean tied = tie && lost[at].equals(last);
        leftOver.put(at, new LeftOver(fen, new Fraction(lost[at], whole), place + 1, tied));
        parts[at] = place < fen ? parts[at].add(BigInteger.ONE) : parts[at];
      }
    }

    Apportionment result(BigInteger sum, BigInteger whole) {
      List<Boolean> flags = new ArrayList<>();
      for (boolean flag : limited) {
        flags.add(flag);
      }
      return new Apportionment(List.of(parts), flags, sum, whole, Map.copyOf(leftOver));
    }
  }
}
