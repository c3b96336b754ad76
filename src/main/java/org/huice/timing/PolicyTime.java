package org.huice.timing;

import java.util.List;

/**
 * How long one policy took.
 *
 * @param policy its id
 * @param decided a whole decision with this policy alone: engine, second reading, rulings
 * @param undecided how many applicants could not be decided by it, which took no time then
 * @param rules the slowest first
 */
public record PolicyTime(String policy, Span decided, int undecided, List<RuleTime> rules) {
  /** Keeps its own copy of the rules. */
  public PolicyTime {
    rules = List.copyOf(rules);
  }
}
