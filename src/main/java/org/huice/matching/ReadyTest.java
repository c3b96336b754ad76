package org.huice.matching;

import org.huice.determination.Truth;

/** A condition of a rule, made ready once to be held against many facts. */
@FunctionalInterface
interface ReadyTest {
  /** Whether it holds. What it binds stands in the frame afterwards. */
  Truth of(Frame frame);

  /** Whether all of several hold, in their order; none is asked after one that does not. */
  static Truth all(ReadyTest[] tests, Frame frame) {
    Truth least = Truth.TRUE;
    for (ReadyTest test : tests) {
      least = least.and(test.of(frame));
      if (least == Truth.FALSE) {
        return Truth.FALSE;
      }
    }
    return least;
  }
}
