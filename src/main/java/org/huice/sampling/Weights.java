package org.huice.sampling;

import java.util.List;

/**
 * A choice among things that are not equally frequent.
 *
 * @param things at least one
 * @param upTo of each thing, the sum of its weight and those before it
 */
record Weights<T>(List<T> things, List<Long> upTo) {
  /** One of them. */
  T choose(Dice dice) {
    long thrown = dice.below(upTo.get(upTo.size() - 1));
    int i = 0;
    while (upTo.get(i) <= thrown) {
      i++;
    }
    return things.get(i);
  }
}
