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
 * @param pending for how many matters something was paid of which it is open now what is given
 * @param unsure for how many matters personal data were erased, so that what is overpaid is the
 *     least that it can be
 * @param altered for how many matters it is so since what stands beside an entry was altered, or is
 *     gone although no entry says that it was erased
 */
public record Totals(
    List<By> by,
    List<Line> lines,
    Line all,
    List<Long> pools,
    long corrected,
    long erased,
    long pending,
    long unsure,
    long altered) {
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
   * @param overpaid how much more was paid than is given now, matter by matter, by determinations
   *     of this line; never set off against what is unpaid of another
   * @param awards how many rulings grant or charge a sum
   * @param open how many rulings are undetermined, left to discretion or granted without a sum, so
   *     that no sum counts
   * @param openAtMost what of these is left to discretion up to a sum, all together
   */
  public record Line(
      List<String> key,
      BigDecimal granted,
      BigDecimal grantedAtMost,
      BigDecimal charged,
      BigDecimal chargedAtMost,
      BigDecimal paid,
      BigDecimal overpaid,
      long awards,
      long open,
      BigDecimal openAtMost) {}
}
