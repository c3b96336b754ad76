package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the decisions that count grant and charge, and what was paid.
 *
 * @param by what the lines stand for
 * @param lines sorted by what they stand for
 * @param all the sum of all lines
 * @param corrected how many decisions are left out, since a later one corrects them
 * @param pools the entries of pools that divide any of these decisions, whose sums are entitlements
 * @param erased how many entries of these no longer say who they are about; their sums count
 */
public record Totals(
    List<By> by, List<Line> lines, Line all, List<Long> pools, long corrected, long erased) {
  /** Keeps its own copies. */
  public Totals {
    by = List.copyOf(by);
    lines = List.copyOf(lines);
    pools = List.copyOf(pools);
  }

  /** What a line stands for. */
  public enum By {
    /** A policy. */
    POLICY,
    /** A clause of a policy. */
    CLAUSE,
    /** The year of the day of decision; of a payment, of the day it was paid. */
    YEAR,
    /** Who it is about. */
    ENTERPRISE
  }

  /**
   * One line; sums in 元.
   *
   * @param key what it stands for, as {@link #by} says; empty of the sum of all
   * @param granted exactly
   * @param grantedAtMost under “不超过”, not contained in {@code granted}
   * @param charged exactly
   * @param chargedAtMost under “不超过”
   * @param paid by the payments that are recorded
   * @param awards how many rulings grant or charge
   * @param open how many rulings are undetermined or left to discretion, so that no sum counts
   */
  public record Line(
      List<String> key,
      BigDecimal granted,
      BigDecimal grantedAtMost,
      BigDecimal charged,
      BigDecimal chargedAtMost,
      BigDecimal paid,
      long awards,
      long open) {}
}
