package org.huice.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an award is paid: in instalments, by whom, to whom. Each divides the whole award by weights,
 * independently of the others.
 *
 * @param instalments in the order of payment; empty for one payment
 * @param paidBy who pays which part; empty where one pays all
 * @param paidTo who gets which part; empty where one gets all
 * @param remainderFirst whether what is left of a fen goes to the first part, rather than the last
 */
public record PaymentPlan(
    List<Instalment> instalments,
    List<Portion> paidBy,
    List<Portion> paidTo,
    boolean remainderFirst) {
  /** Keeps its own copies. */
  public PaymentPlan {
    instalments = List.copyOf(instalments);
    paidBy = List.copyOf(paidBy);
    paidTo = List.copyOf(paidTo);
  }

  /**
   * A payment.
   *
   * @param name as the document calls it: {@code 第一年}
   * @param weight above 0
   * @param requires the clause of the same policy that the same subject has to meet for it; null
   *     where none
   */
  public record Instalment(String name, BigDecimal weight, @Nullable String requires) {}

  /**
   * A part of an award.
   *
   * @param name who pays or gets it
   * @param weight above 0
   */
  public record Portion(String name, BigDecimal weight) {}
}
