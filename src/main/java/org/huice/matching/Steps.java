package org.huice.matching;

import org.huice.drl.RuleTree;

/** Counts the facts held against one rule, so that a search ends. */
final class Steps {
  private final RuleTree rule;
  private final int limit;
  private int taken;

  Steps(RuleTree rule, int limit) {
    this.rule = rule;
    this.limit = limit;
  }

  /** One more fact was held against a pattern. */
  void take() {
    taken++;
    if (taken > limit) {
      throw new TooManyCombinations(rule, limit);
    }
  }
}
