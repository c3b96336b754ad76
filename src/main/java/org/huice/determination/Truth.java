package org.huice.determination;

import java.util.Collection;

/** The three values of a condition, after Kleene's strong logic of indeterminacy. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** The truth of a statement that is known. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** False if any is false, else unknown if any is unknown, else true. */
  public static Truth all(Collection<Truth> truths) {
    Truth least = TRUE;
    for (Truth truth : truths) {
      least = truth.compareTo(least) < 0 ? truth : least;
    }
    return least;
  }

  /** True if any is true, else unknown if any is unknown, else false. */
  public static Truth any(Collection<Truth> truths) {
    Truth greatest = FALSE;
    for (Truth truth : truths) {
      greatest = truth.compareTo(greatest) > 0 ? truth : greatest;
    }
    return greatest;
  }

  /** The lesser of both. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of both. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
