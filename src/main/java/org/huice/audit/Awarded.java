package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A ruling of a recorded determination, as far as money can follow from it.
 *
 * @param matter what it is about
 * @param ruling its code, {@code granted}
 * @param yuan the amount in 元; null where it names none
 * @param bound whether the amount is at most this, not exactly
 * @param plan its instalments; empty for one payment
 */
record Awarded(
    AwardMatter matter,
    String ruling,
    @Nullable BigDecimal yuan,
    boolean bound,
    List<Instalment> plan) {
  /** Keeps its own copy. */
  Awarded {
    plan = List.copyOf(plan);
  }

  /**
   * A part of it.
   *
   * @param yuan in 元
   * @param state {@code due}, {@code open} or {@code forfeited}
   */
  record Instalment(BigDecimal yuan, String state) {}

  /** Whether money may be paid for it. */
  boolean isGranted() {
    return ruling.equals("granted") && yuan != null;
  }

  /** Whether all of it may be paid now. */
  boolean isDue() {
    return plan.stream().allMatch(part -> part.state().equals("due"));
  }

  /** What may be paid now: all of it, or the instalments that are due. */
  BigDecimal due() {
    return plan.isEmpty() ? amount() : sum(state -> state.equals("due"));
  }

  /** What it still comes to: all of it, without instalments that are forfeited. */
  BigDecimal kept() {
    return plan.isEmpty() ? amount() : sum(state -> !state.equals("forfeited"));
  }

  private BigDecimal amount() {
    return yuan == null ? BigDecimal.ZERO : yuan;
  }

  private BigDecimal sum(Predicate<String> states) {
    return plan.stream()
        .filter(part -> states.test(part.state()))
        .map(Instalment::yuan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
