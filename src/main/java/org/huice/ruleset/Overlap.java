package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.stream.IntStream;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.LookupTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can fit two rows of a table. Between two different numbers there is always a
 * third, also of a unit that is only counted: “超过3个” and “不足4个” count as overlapping.
 */
final class Overlap {
  private Overlap() {}

  /** Whether every key of both has a value that fits both. */
  static boolean of(Row one, Row other) {
    return IntStream.range(0, one.cells().size())
        .allMatch(i -> of(one.cells().get(i), other.cells().get(i)));
  }

  private static boolean of(Cell one, Cell other) {
    if (one instanceof Cell.Between first && other instanceof Cell.Between second) {
      return !isEmpty(
          new Cell.Between(
              higher(first.low(), second.low()),
              excludesLow(first, second),
              lower(first.high(), second.high()),
              !excludesHigh(first, second)));
    }
    return !(one instanceof Cell.OneOf first && other instanceof Cell.OneOf second)
        || !Collections.disjoint(first.words(), second.words());
  }

  /** Whether no number lies between the bounds. */
  static boolean isEmpty(Cell.Between between) {
    BigDecimal low = between.low();
    BigDecimal high = between.high();
    if (low == null || high == null) {
      return false;
    }
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (between.above() || !between.upTo()));
  }

  private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other : other == null ? one : one.max(other);
  }

  private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other : other == null ? one : one.min(other);
  }

  /** Whether the higher of the low bounds is not itself in both. */
  private static boolean excludesLow(Cell.Between first, Cell.Between second) {
    BigDecimal bound = higher(first.low(), second.low());
    return bound != null && (isAbove(first, bound) || isAbove(second, bound));
  }

  private static boolean isAbove(Cell.Between cell, BigDecimal bound) {
    return cell.above() && cell.low() != null && cell.low().compareTo(bound) == 0;
  }

  /** Whether the lower of the high bounds is not itself in both. */
  private static boolean excludesHigh(Cell.Between first, Cell.Between second) {
    BigDecimal bound = lower(first.high(), second.high());
    return bound != null && (isBelow(first, bound) || isBelow(second, bound));
  }

  private static boolean isBelow(Cell.Between cell, BigDecimal bound) {
    return !cell.upTo() && cell.high() != null && cell.high().compareTo(bound) == 0;
  }
}
