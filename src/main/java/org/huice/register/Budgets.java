package org.huice.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** How much there is in the pools of a rule set. */
public final class Budgets {
  private Budgets() {}

  /**
   * The money of every pool on a day, in the order of the rule set.
   *
   * @param effective the rules with the overlay's values
   */
  public static List<ResultLine.Budget> of(RuleSet effective, LocalDate day) {
    return effective.pools().stream()
        .map(pool -> new ResultLine.Budget(pool.id(), yuan(pool, effective, day)))
        .toList();
  }

  // What is blacked out is not known; it is never 0.
  private static @Nullable BigDecimal yuan(Pool pool, RuleSet rules, LocalDate day) {
    ParameterRef ref = pool.budget();
    PolicyRules policy = ref == null ? null : rules.policies().get(ref.policy());
    Parameter parameter =
        ref == null || policy == null ? null : policy.document().parameters().get(ref.name());
    return parameter != null && parameter.on(day).orElse(null) instanceof ParameterValue.Plain plain
        ? parameter.unit().toBase(plain.number())
        : null;
  }
}
