package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * A determination with its corrections: what the last of them gives and what was paid by any.
 *
 * @param chain the numbers of the determinations, the first one first; the last one counts
 * @param positions what is given, what is open and what was paid for, by policy, clause, subject
 * @param erased of what is not certain, whether it is so since personal data were erased; else what
 *     stands beside an entry was altered, or is gone
 */
public record Account(List<Long> chain, List<Position> positions, boolean erased) {
  /** Keeps its own copies. */
  public Account {
    chain = List.copyOf(chain);
    positions = List.copyOf(positions);
  }

  /** The determination that counts. */
  public long last() {
    return chain.get(chain.size() - 1);
  }

  /** The same with those positions alone that are meant. */
  public Account of(Predicate<Position> meant) {
    return new Account(chain, positions.stream().filter(meant).toList(), erased);
  }

  /** Where more was paid than is given. One is never set off against what is unpaid of another. */
  public List<Position> overpaid() {
    return positions.stream().filter(Position::isOverpaid).toList();
  }

  /** Whether any of it is not certain, though something was paid. */
  public boolean isUnsure() {
    return positions.stream().anyMatch(Position::isUnsure);
  }

  /** What was paid in all, in 元. */
  public BigDecimal paid() {
    return positions.stream().map(Position::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
