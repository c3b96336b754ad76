package org.huice.pool;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One thing that a pool did to an entitlement, as a reader would check it on paper.
 *
 * @param kind what was done
 * @param label the name of the operand: a field or a parameter
 * @param operand the figure, sum or exact fraction it was done with, in base units
 * @param result what is left after it, in 元
 * @param source {@code 政策/资金盘}
 */
public record PoolStep(Kind kind, String label, String operand, BigDecimal result, String source) {
  /** The same with what is left after it. */
  PoolStep leaving(BigDecimal left) {
    return new PoolStep(kind, label, operand, left, source);
  }

  /** The step after it that adds a fen. */
  PoolStep remainder(LeftOver over, BigDecimal left) {
    return new PoolStep(Kind.REMAINDER, label, over.remainder().toString(), left, source);
  }

  /** What a pool can do. */
  public enum Kind {
    /** Holds the claim's figure (the operand) against the average of all. */
    AVERAGE,
    /** Keeps so many (the operand). */
    PLACES,
    /** Pays one after the other; the operand is what was left when its turn came. */
    LEFT,
    /** Takes the share (the operand) that budget ÷ Σ of the entitlements is. */
    PROPORTION,
    /** Limits what one claim gets (to the operand). */
    EACH,
    /** Takes the share (the operand) of the base that budget ÷ Σ of the bases is. */
    RATE,
    /** Limits the share of the base (to the operand). */
    RATE_LIMIT,
    /** Adds a fen that rounding left over; the operand is the remainder, a share of a fen. */
    REMAINDER;

    /** The stable code, as records write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
