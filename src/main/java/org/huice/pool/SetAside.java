package org.huice.pool;

import java.util.Locale;

/**
 * A claim that cannot take part in this run. It is in no sum and no average.
 *
 * @param reason why it cannot
 */
public record SetAside(Claim claim, Reason reason) {
  /** Why a claim cannot take part. */
  public enum Reason {
    /** It is not decided yet. */
    OPEN,
    /** A figure that the pool reads is missing. */
    MISSING,
    /** Nobody has the figure whose average it is held against. */
    NO_AVERAGE,
    /** What the rate is taken of is below 0. */
    NEGATIVE_BASE;

    /** The stable code, as records and bundles write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
