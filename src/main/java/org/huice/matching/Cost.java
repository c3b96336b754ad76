package org.huice.matching;

import java.util.Comparator;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.Truth;

/**
 * How far an assignment of facts is from meeting a rule. The least of several is the one whose
 * truth is greatest, and among those of equal truth the closest miss.
 *
 * @param fails conditions that are false
 * @param guesses facts assumed in a list that was not given; real facts are preferred to them
 * @param unknown conditions that are unknown
 */
record Cost(int fails, int guesses, int unknown) implements Comparable<Cost> {
  static final Cost NONE = new Cost(0, 0, 0);
  private static final Comparator<Cost> ORDER =
      Comparator.comparingInt(Cost::fails)
          .thenComparingInt(Cost::guesses)
          .thenComparingInt(Cost::unknown);

  static Cost of(List<Condition> conditions) {
    int fails = 0;
    int unknown = 0;
    for (int index = 0; index < conditions.size(); index++) {
      Truth truth = conditions.get(index).truth();
      fails += truth == Truth.FALSE ? 1 : 0;
      unknown += truth == Truth.UNKNOWN ? 1 : 0;
    }
    return new Cost(fails, 0, unknown);
  }

  /** The truth of all conditions together. */
  Truth truth() {
    if (fails > 0) {
      return Truth.FALSE;
    }
    return unknown > 0 ? Truth.UNKNOWN : Truth.TRUE;
  }

  Cost plus(Cost other) {
    return new Cost(fails + other.fails, guesses + other.guesses, unknown + other.unknown);
  }

  Cost guessed() {
    return new Cost(fails, guesses + 1, unknown);
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }
}
