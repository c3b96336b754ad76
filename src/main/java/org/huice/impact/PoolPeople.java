package org.huice.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many applicants a pool gives more and less to.
 *
 * @param winners who get more, or a place that they did not have
 * @param losers who get less, or no place any more
 * @param open of whom a side sets something aside
 */
public record PoolPeople(long winners, long losers, long open) {
  /** Of the claims that changed. */
  static PoolPeople of(List<PoolChange> changes) {
    Map<String, BigDecimal> gains = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Boolean> open = new LinkedHashMap<>();
    for (PoolChange change : changes) {
      gains.merge(change.applicant(), change.gain(), BigDecimal::add);
      places.merge(change.applicant(), change.kept(), Integer::sum);
      open.merge(change.applicant(), change.isOpen(), Boolean::logicalOr);
    }
    PoolPeople people = new PoolPeople(0, 0, 0);
    for (Map.Entry<String, BigDecimal> one : gains.entrySet()) {
      int place = places.getOrDefault(one.getKey(), 0);
      int side = one.getValue().signum() == 0 ? place : one.getValue().signum();
      people = people.plus(open.getOrDefault(one.getKey(), false), side);
    }
    return people;
  }

  private PoolPeople plus(boolean aside, int side) {
    if (aside) {
      return new PoolPeople(winners, losers, open + 1);
    }
    return side == 0
        ? this
        : new PoolPeople(winners + (side > 0 ? 1 : 0), losers + (side < 0 ? 1 : 0), open);
  }
}
