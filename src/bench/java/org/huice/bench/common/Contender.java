package org.huice.bench.common;

import java.util.List;

/**
 * A program that decides the set. Each runs in a machine of its own, so that none is compiled by
 * the calls of another.
 *
 * @param <R> what it decides of one enterprise, in its own natural form
 */
public interface Contender<R> {
  /** Its name in tables. */
  String name();

  /** How much of a decision it says, and is compared by. */
  Level level();

  /** Takes the enterprises over in its own form. Not timed. */
  void load(List<Enterprise> enterprises);

  /** Decides some of those that were loaded, one result for each, in their order. Timed. */
  List<R> decide(int from, int to);

  /** The rulings of one result in the common words. Not timed. */
  List<Ruled> say(R result);
}
