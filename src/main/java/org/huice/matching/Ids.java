package org.huice.matching;

/**
 * Where the conditions of a pattern stand.
 *
 * @param of what they are parts of
 * @param first the number of the first of them
 */
record Ids(Spot of, int first) {
  /** {@code rule#3.1}, {@code rule#3.2} … for the pattern within a condition. */
  static Ids within(Spot spot) {
    return new Ids(spot, 1);
  }

  /** The place of the n-th condition of the pattern, counted from 0. */
  Spot at(int index) {
    return of.part(first + index);
  }
}
