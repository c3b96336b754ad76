package org.huice.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Sums to the fen (分), the unit of payment. */
final class Fen {
  static final BigDecimal ONE = new BigDecimal("0.01");
  private static final int DECIMALS = 2;

  private Fen() {}

  /** The greatest sum that is not more. */
  static BigDecimal atMost(BigDecimal yuan) {
    return yuan.setScale(DECIMALS, RoundingMode.FLOOR);
  }

  /** The greatest sum that is less. */
  static BigDecimal below(BigDecimal yuan) {
    return yuan.setScale(DECIMALS, RoundingMode.CEILING).subtract(ONE);
  }

  /**
   * Divides a sum by weights, exactly: each part is rounded down to the fen, and what is left goes
   * to one of them.
   *
   * @param weights at least one, each above 0
   * @param remainder the part that gets what is left
   */
  static List<BigDecimal> split(BigDecimal yuan, List<BigDecimal> weights, int remainder) {
    BigDecimal whole = sum(weights);
    List<BigDecimal> parts = new ArrayList<>();
    weights.forEach(
        weight -> parts.add(yuan.multiply(weight).divide(whole, DECIMALS, RoundingMode.FLOOR)));
    parts.set(remainder, parts.get(remainder).add(yuan.subtract(sum(parts))));
    return List.copyOf(parts);
  }

  /**
   * Shares a sum out in proportion: each part is rounded down to whole steps of its own, and what
   * is left goes, a step each, to the parts that lost most by that, the first of equal ones first,
   * as far as there is room for their step.
   *
   * @param yuan whole fen, less than the sum of all parts
   * @param steps of each part, in 元
   */
  static List<BigDecimal> proportional(
      BigDecimal yuan, List<BigDecimal> parts, List<BigDecimal> steps) {
    BigDecimal whole = sum(parts);
    List<BigDecimal> shares = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      BigDecimal product = yuan.multiply(parts.get(index));
      BigDecimal step = steps.get(index);
      BigDecimal share = product.divide(whole.multiply(step), 0, RoundingMode.FLOOR).multiply(step);
      shares.add(share);
      lost.add(product.subtract(share.multiply(whole)));
    }
    BigDecimal left = yuan.subtract(sum(shares));
    for (int most = greatest(lost); lost.get(most).signum() >= 0; most = greatest(lost)) {
      BigDecimal step = steps.get(most);
      if (step.compareTo(left) <= 0 && shares.get(most).add(step).compareTo(parts.get(most)) <= 0) {
        shares.set(most, shares.get(most).add(step));
        left = left.subtract(step);
      }
      lost.set(most, BigDecimal.ONE.negate());
    }
    return shares;
  }

  private static int greatest(List<BigDecimal> numbers) {
    int most = 0;
    for (int index = 1; index < numbers.size(); index++) {
      most = numbers.get(index).compareTo(numbers.get(most)) > 0 ? index : most;
    }
    return most;
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int index = 0; index < numbers.size(); index++) {
      BigDecimal next = numbers.get(index);
      sum = sum.signum() == 0 && sum.scale() <= next.scale() ? next : sum.add(next);
    }
    return sum;
  }
}
