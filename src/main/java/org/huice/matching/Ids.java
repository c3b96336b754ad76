package org.huice.matching;

/** Gives the conditions of a pattern their ids. */
interface Ids {
  /** The id of the n-th condition of the pattern, counted from 0. */
  String at(int index);

  /** {@code rule#3}, {@code rule#4} … for a pattern that starts at 3. */
  static Ids from(String rule, int first) {
    return index -> rule + "#" + (first + index);
  }

  /** {@code rule#3.1}, {@code rule#3.2} … for the pattern within a condition. */
  static Ids within(String id) {
    return index -> id + "." + (index + 1);
  }
}
