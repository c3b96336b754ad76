package org.huice.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two bounds; days count as their number since 1970-01-01.
 *
 * @param low null where there is none
 * @param above whether the low bound itself is left out
 * @param high null where there is none
 * @param below whether the high bound itself is left out
 */
record Interval(@Nullable BigDecimal low, boolean above, @Nullable BigDecimal high, boolean below) {
  /** Every number. */
  static final Interval ALL = new Interval(null, false, null, false);

  /** One number alone. */
  static Interval only(BigDecimal number) {
    return new Interval(number, false, number, false);
  }

  /** Whether no number lies in it. */
  boolean isEmpty() {
    if (low == null || high == null) {
      return false;
    }
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (above || below));
  }

  /** The numbers in both; empty where there is none. */
  Optional<Interval> and(Interval other) {
    Interval lower = lowest(other) >= 0 ? this : other;
    Interval upper = highest(other) <= 0 ? this : other;
    Interval both = new Interval(lower.low, lower.above, upper.high, upper.below);
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  /** How the lower ends order: below 0 where this one reaches further down. */
  int lowest(Interval other) {
    if (low == null || other.low == null) {
      return Boolean.compare(low != null, other.low != null);
    }
    int order = low.compareTo(other.low);
    return order != 0 ? order : Boolean.compare(above, other.above);
  }

  /** How the upper ends order: above 0 where this one reaches further up. */
  int highest(Interval other) {
    if (high == null || other.high == null) {
      return Boolean.compare(high == null, other.high == null);
    }
    int order = high.compareTo(other.high);
    return order != 0 ? order : Boolean.compare(other.below, below);
  }

  /** What lies between this and one that starts higher, and is in neither. */
  Optional<Interval> upTo(Interval next) {
    if (high == null || next.low == null) {
      return Optional.empty();
    }
    BigDecimal start = high;
    BigDecimal end = next.low;
    Interval between = new Interval(start, !below, end, !next.above);
    return between.isEmpty() ? Optional.empty() : Optional.of(between);
  }

  /** Whether it is one number alone. */
  boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Only whole numbers count: bounds that are left out move to the next one. */
  Interval whole() {
    BigDecimal from = low == null ? null : ceiling(low).add(bool(above && isWhole(low)));
    BigDecimal to = high == null ? null : floor(high).subtract(bool(below && isWhole(high)));
    return new Interval(from, false, to, false);
  }

  private static BigDecimal bool(boolean one) {
    return one ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.compareTo(floor(number)) == 0;
  }

  private static BigDecimal floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR);
  }

  private static BigDecimal ceiling(BigDecimal number) {
    return number.setScale(0, RoundingMode.CEILING);
  }
}
