package org.huice.evaluation;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.huice.drl.Comparison;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a step that paid nothing held against what.
 *
 * @param operator of the comparison that is not met
 * @param required the bound in the base of its unit; of a table its name
 * @param actual the quantity in the base of its unit; of a table every number that chose, null
 *     where none did
 */
record Held(String operator, String required, @Nullable String actual) {

  static Held of(Step step, BigDecimal before, Parameter parameter, Paying paying) {
    if (paying.isTable()) {
      return new Held("in", step.label(), read(step));
    }
    Unit unit = parameter.quantity();
    Paying bounds = unit == null ? paying : paying.with(unit::toBase);
    if (!isOfAmount(step)) {
      return against(bounds, step.parts().get(0).result());
    }
    return step.parts().isEmpty()
        ? against(bounds, before)
        : ofShare(bounds, step.parts().get(0).result(), before);
  }

  /** Of a sum that is not above 0 there is no share. */
  private static Held ofShare(Paying shares, BigDecimal whole, BigDecimal amount) {
    return whole.signum() > 0
        ? against(shares.with(whole::multiply), amount)
        : new Held(Comparison.GREATER.sign(), plain(BigDecimal.ZERO), plain(whole));
  }

  /** Below the lowest that pays, or where above it there is one that pays nothing, in that. */
  private static Held against(Paying bounds, BigDecimal quantity) {
    Paying.Start end = bounds.end(quantity).orElse(null);
    Paying.Start bound = end == null ? bounds.lowest() : end;
    Comparison operator =
        end == null
            ? bound.above() ? Comparison.GREATER : Comparison.AT_LEAST
            : bound.above() ? Comparison.AT_MOST : Comparison.LESS;
    return new Held(operator.sign(), plain(bound.bound()), plain(quantity));
  }

  /** Whether the amount so far was held against tiers, rather than a quantity of its own. */
  private static boolean isOfAmount(Step step) {
    return step.operation() == Operation.SLAB || step.operation() == Operation.MARGINAL;
  }

  private static @Nullable String read(Step step) {
    return step.parts().isEmpty()
        ? null
        : step.parts().stream()
            .map(part -> part.label() + " " + part.operand() + part.unit())
            .collect(Collectors.joining(", "));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
