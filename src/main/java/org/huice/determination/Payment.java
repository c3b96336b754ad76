package org.huice.determination;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a granted amount is paid. Instalments, payers and beneficiaries each sum to it, to the fen.
 *
 * @param matter the award
 * @param instalments in the order of payment; empty for one payment
 * @param paidBy who pays what; empty where one pays all
 * @param paidTo who gets what; empty where one gets all
 */
public record Payment(
    Matter matter, List<Instalment> instalments, List<Portion> paidBy, List<Portion> paidTo) {
  /** Keeps its own copies. */
  public Payment {
    instalments = List.copyOf(instalments);
    paidBy = List.copyOf(paidBy);
    paidTo = List.copyOf(paidTo);
  }

  /**
   * A payment.
   *
   * @param yuan in 元, to the fen
   * @param requires the clause that has to be met for it; null where none
   */
  public record Instalment(String name, BigDecimal yuan, State state, @Nullable String requires) {}

  /** Whether an instalment is paid. */
  public enum State {
    /** It is due. */
    DUE,
    /** What it requires is not known yet. */
    OPEN,
    /** What it requires is not met. */
    FORFEITED
  }

  /**
   * A part of an award.
   *
   * @param yuan in 元, to the fen
   */
  public record Portion(String name, BigDecimal yuan) {}
}
