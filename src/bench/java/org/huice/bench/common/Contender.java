package org.huice.bench.common;

import java.io.IOException;

/**
 * One way of deciding the enterprises of the benchmark. It lives alone in a process of its own. A
 * class with a constructor without parameters, since the process names it.
 */
public interface Contender {
  /** Name and version of the engine as it was resolved; empty for Java alone. */
  String version();

  /** What was done to make it fast, in a few words. */
  String tuning();

  /**
   * Makes the enterprises in memory, in the form that this contender likes best, and whatever of
   * the rules is made once. This is not timed.
   *
   * @param seed of the generator
   * @param count of the enterprises
   */
  void prepare(long seed, int count);

  /** What one thread decides with; threads share only what {@link #prepare} made. */
  Decider decider();

  /**
   * Writes every decision of the first enterprises in the one form that all contenders write, to be
   * compared line by line before anything is timed.
   */
  void dump(int count, Appendable out) throws IOException;

  /** Decides for one thread. */
  interface Decider {
    /**
     * Decides these enterprises with whatever grouping the contender likes best.
     *
     * @param from the index of the first
     * @param to the index after the last
     * @return all decisions, so that none can be left out
     */
    Object decide(int from, int to);
  }
}
