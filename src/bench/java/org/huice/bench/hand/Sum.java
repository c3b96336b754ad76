package org.huice.bench.hand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amount on its way, with its steps where they are wanted. */
final class Sum {
  private static final BigDecimal FEN = new BigDecimal("0.01");
  private static final int MOST_STEPS = 6;

  private final @Nullable List<Step> steps;
  private BigDecimal value = BigDecimal.ZERO;

  Sum(boolean traced) {
    this.steps = traced ? new ArrayList<>(MOST_STEPS) : null;
  }

  BigDecimal value() {
    return value;
  }

  /** Its steps; none where they were not wanted. */
  List<Step> steps() {
    return steps == null ? List.of() : steps;
  }

  Sum base(Subject of, String field, BigDecimal yuan) {
    value = yuan;
    return add("base", field, yuan, "元", of, field);
  }

  Sum total(String label, String what, BigDecimal yuan) {
    value = yuan;
    return add("base", label, yuan, "元", null, what);
  }

  Sum flat(Term sum) {
    value = sum.base();
    return add("flat", sum);
  }

  Sum perUnit(Subject of, String field, BigDecimal count, String unit, Term each) {
    value = count.multiply(each.base());
    if (steps != null) {
      Step read = new Step("quantity", field, count, unit, of, field, count, List.of());
      steps.add(
          new Step(
              "perUnit",
              each.label(),
              each.number(),
              each.unit(),
              null,
              each.clause(),
              value,
              List.of(read)));
    }
    return this;
  }

  Sum minus(Subject of, String field, BigDecimal yuan) {
    value = value.subtract(yuan);
    return add("minus", field, yuan, "元", of, field);
  }

  Sum times(Term share) {
    value = value.multiply(share.base());
    return add("times", share);
  }

  /** The whole at the rate of its tier. */
  Sum slab(Term rate) {
    value = value.multiply(rate.base());
    return add("slab", rate);
  }

  /** One tier of several: what it and those below it pay. */
  Sum tier(Term rate, BigDecimal paid) {
    value = paid;
    return add("marginal", rate);
  }

  Sum atMost(Term cap) {
    value = value.min(cap.base());
    return add("atMost", cap);
  }

  /** To the fen, half up, once and last. */
  Sum round(String policy) {
    BigDecimal whole = value.setScale(2, RoundingMode.HALF_UP);
    boolean same = whole.compareTo(value) == 0;
    value = whole;
    return same ? this : add("round", "half-up", FEN, "元", null, policy);
  }

  /** What a ceiling over several awards leaves. */
  void settle(String rule, String source, BigDecimal left) {
    value = left;
    add("settled", rule, left, "元", null, source);
  }

  private Sum add(String operation, Term term) {
    return add(operation, term.label(), term.number(), term.unit(), null, term.clause());
  }

  private Sum add(
      String operation,
      String label,
      BigDecimal operand,
      String unit,
      @Nullable Subject of,
      String source) {
    if (steps != null) {
      steps.add(new Step(operation, label, operand, unit, of, source, value, List.of()));
    }
    return this;
  }
}
