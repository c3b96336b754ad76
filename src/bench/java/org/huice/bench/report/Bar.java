package org.huice.bench.report;

/**
 * What a ratio has to be.
 *
 * @param sense whether more or less is wanted
 * @param limit which still keeps it
 */
public record Bar(Sense sense, double limit) {
  /** Which side of the limit is wanted. */
  public enum Sense {
    /** Not above the limit. */
    AT_MOST,
    /** Not below the limit. */
    AT_LEAST
  }

  /** Not above. */
  public static Bar atMost(double limit) {
    return new Bar(Sense.AT_MOST, limit);
  }

  /** Not below. */
  public static Bar atLeast(double limit) {
    return new Bar(Sense.AT_LEAST, limit);
  }

  /** Whether this ratio keeps it. */
  public boolean keeps(double ratio) {
    return sense == Sense.AT_MOST ? ratio <= limit : ratio >= limit;
  }
}
