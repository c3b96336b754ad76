package org.huice.matching;

import org.huice.determination.Truth;

/** An element of a rule with all that follows it. */
@FunctionalInterface
interface ReadyStep {
  /**
   * Looks for all ways on.
   *
   * @param soFar the truth of what stands before it; never false
   */
  void take(Frame frame, Truth soFar);
}
