package org.huice.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.policy.Parameter;

/**
 * The condition that nobody writes because the tiers say it: below the lowest tier or band, in one
 * that pays nothing, or beside every row of a table, nothing is paid, which is a refusal and not an
 * award of 0.00. What is computed by itself and then added or compared may come to nothing.
 *
 * @param step that paid nothing
 * @param before the amount up to it, in 元
 * @param parameter whose tiers, bands or rows they are
 * @param paying where they begin to pay, and end
 */
record LowestTier(Step step, BigDecimal before, Parameter parameter, Paying paying) {
  private static final Map<Operation, String> WORDS =
      Map.of(
          Operation.SLAB, "schedule",
          Operation.MARGINAL, "schedule",
          Operation.PER_UNIT, "perUnit",
          Operation.RATE, "rate",
          Operation.BAND, "band",
          Operation.TABLE, "table");

  /** The first step of an amount that reaches nothing that pays. */
  static Optional<LowestTier> missedBy(Amount amount, Question question) {
    if (!amount.isAny(LowestTier::paysNothing)) {
      return Optional.empty();
    }
    List<Step> steps = amount.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (paysNothing(step) && !goesOn(steps, i)) {
        return of(step, i == 0 ? BigDecimal.ZERO : steps.get(i - 1).result(), question);
      }
    }
    return Optional.empty();
  }

  private static boolean paysNothing(Step step) {
    return step.result().signum() == 0 && step.isOfNothing() && WORDS.containsKey(step.operation());
  }

  /** Whether the next step is of the next tier of the same schedule. */
  private static boolean goesOn(List<Step> steps, int index) {
    Step step = steps.get(index);
    return index + 1 < steps.size()
        && steps.get(index + 1).operation() == step.operation()
        && steps.get(index + 1).label().equals(step.label());
  }

  private static Optional<LowestTier> of(Step step, BigDecimal before, Question question) {
    Parameter parameter =
        Objects.requireNonNull(question.policy().parameters().get(step.label()), step.label());
    return parameter
        .on(question.words().date())
        .flatMap(Paying::of)
        .map(paying -> new LowestTier(step, before, parameter, paying));
  }

  /** The rule's reading with this condition, false, after those it writes. */
  RuleReading added(RuleReading reading) {
    List<Condition> conditions = new ArrayList<>(reading.conditions());
    conditions.add(condition(reading.rule() + "#" + (last(conditions) + 1)));
    return new RuleReading(reading.rule(), Truth.FALSE, conditions, reading.bound());
  }

  private Condition condition(String id) {
    Held held = Held.of(step, before, parameter, paying);
    return new Condition(
        id,
        Truth.FALSE,
        WORDS.get(step.operation()) + "( \"" + step.label() + "\" )",
        held.operator(),
        held.required(),
        held.actual(),
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
}
