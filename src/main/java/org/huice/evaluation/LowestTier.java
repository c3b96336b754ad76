package org.huice.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.drl.Comparison;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.money.Tier;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;

/**
 * The condition that nobody writes because the tiers say it: below the lowest tier a schedule pays
 * nothing, which is a refusal and not an award of 0.00.
 *
 * @param step the step of the schedule that paid nothing
 * @param quantity what was held against its tiers, in 元
 */
record LowestTier(Step step, BigDecimal quantity) {

  /** The first schedule of an amount that no tier of which was reached. */
  static Optional<LowestTier> missedBy(Amount amount) {
    BigDecimal before = BigDecimal.ZERO;
    for (Step step : amount.steps()) {
      boolean tiered = step.operation() == Operation.SLAB || step.operation() == Operation.MARGINAL;
      if (tiered && step.result().signum() == 0) {
        return Optional.of(new LowestTier(step, before));
      }
      before = step.result();
    }
    return Optional.empty();
  }

  /** The rule's reading with this condition, false, after those it writes. */
  RuleReading added(RuleReading reading, Question question) {
    List<Condition> conditions = new ArrayList<>(reading.conditions());
    conditions.add(condition(reading, question));
    return new RuleReading(reading.rule(), Truth.FALSE, conditions, reading.bound());
  }

  private Condition condition(RuleReading reading, Question question) {
    Parameter parameter =
        Objects.requireNonNull(question.policy().parameters().get(step.label()), step.label());
    Tier lowest = tiers(parameter, question).get(0);
    BigDecimal bound =
        parameter.quantity() == null ? lowest.bound() : parameter.quantity().toBase(lowest.bound());
    return new Condition(
        reading.rule() + "#" + (last(reading.conditions()) + 1),
        Truth.FALSE,
        "schedule( \"" + step.label() + "\" )",
        (lowest.above() ? Comparison.GREATER : Comparison.AT_LEAST).sign(),
        plain(bound),
        plain(quantity),
        step.label(),
        List.of(),
        List.of(),
        parameter.declared(),
        null);
  }

  /** The number of the last condition: a pattern that tests nothing takes a number and has none. */
  private static int last(List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return 0;
    }
    String id = conditions.get(conditions.size() - 1).id();
    return Integer.parseInt(id.substring(id.lastIndexOf('#') + 1));
  }

  private static List<Tier> tiers(Parameter parameter, Question question) {
    return parameter.on(question.date()).orElse(null) instanceof ParameterValue.Tiers tiers
        ? tiers.schedule().tiers()
        : List.of();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
