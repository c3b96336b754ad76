package org.huice.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * One contender against another, of the same rounds, and the bar that it has to keep.
 *
 * @param set the rules that both decided
 * @param of the contender above the line
 * @param over the one below it
 * @param what is compared, such as CPU or allocation
 * @param values the ratio of every round
 * @param bar null where there is none
 */
public record Ratio(
    String set, String of, String over, String what, Samples values, @Nullable Bar bar) {
  /** Whether the median keeps the bar; true where there is none. */
  public boolean kept() {
    return bar == null || bar.keeps(values.median());
  }
}
