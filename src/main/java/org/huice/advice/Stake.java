package org.huice.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.determination.Missing;
import org.huice.dossier.Range;
import org.huice.drl.RuleTree;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Rate;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * Follows the steps of an amount that was computed with suppositions, and keeps what does not hang
 * on them.
 */
final class Stake {
  private final Map<String, Supposition> supposed;
  private final PolicyDocument policy;
  private final Set<String> looked;
  private final boolean facts;
  private @Nullable BigDecimal value;
  private boolean bound;
  private boolean started;

  private Stake(Map<String, Supposition> supposed, PolicyDocument policy, Set<String> looked) {
    this.supposed = supposed;
    this.policy = policy;
    this.looked = looked;
    this.facts =
        supposed.values().stream().anyMatch(one -> one.missing().kind() != Missing.Kind.PARAMETER);
  }

  /**
   * What an amount is worth.
   *
   * @param supposed the facts and parameters that were supposed
   * @param rules of the clause
   * @return null where nothing can be said without them
   */
  static @Nullable Worth of(
      Amount amount,
      Map<Missing, Supposition> supposed,
      PolicyDocument policy,
      List<RuleTree> rules) {
    Map<String, Supposition> named = new TreeMap<>();
    supposed.forEach((missing, supposition) -> named.put(missing.name(), supposition));
    Stake stake = new Stake(named, policy, LookedUp.in(rules));
    amount.steps().forEach(stake::follow);
    return stake.value == null
        ? null
        : new Worth(policy.rounding().apply(stake.value), stake.bound || amount.ceiling());
  }

  private void follow(Step step) {
    if (step.operation() == Operation.ROUND) {
      return;
    }
    boolean known = isKnown(step);
    if (step.operation() == Operation.SETTLED) {
      // What others leave may hang on anything; but it only lowers.
      bound = true;
    } else if (known && value != null && !bound) {
      value = step.result();
    } else if (known) {
      bounded(step);
    } else {
      unknown(step);
    }
    started = true;
  }

  /** Whether neither the operand nor anything it was computed from was supposed. */
  private boolean isKnown(Step step) {
    return !supposed.containsKey(step.source())
        && !supposed.containsKey(parameter(step))
        && !(facts && (isFigure(step) || looked.contains(step.label())))
        && step.parts().stream().allMatch(this::isKnown);
  }

  /** A figure over many facts, {@code sum(债券.发行金额)}, may hang on each of them. */
  private static boolean isFigure(Step step) {
    return step.source().endsWith(")") && step.source().indexOf('[') < 0;
  }

  private String parameter(Step step) {
    return policy.id() + "/" + step.label();
  }

  /** A step with a known operand, from an amount that is none or a bound. */
  private void bounded(Step step) {
    switch (step.operation()) {
      case BASE, FLAT, PER_UNIT, BAND -> value = step.result();
      case TABLE -> value = started ? null : step.result();
      case DECIDED -> {
        value = step.result();
        bound = false;
      }
      case AT_MOST, BELOW -> {
        value = value == null ? operand(step) : value.min(operand(step));
        bound = true;
      }
      case AT_LEAST -> value = value == null ? null : value.max(operand(step));
      case MINUS -> value = value == null ? null : value.subtract(operand(step));
      case PLUS -> value = value == null ? null : value.add(operand(step));
      case TIMES, RATE -> value = value == null ? null : rate(step).times(value);
      case FOR_EVERY ->
          value = value == null ? null : value.multiply(new BigDecimal(step.operand()));
      default -> value = null;
    }
  }

  /**
   * A step whose operand is not known: a cap only lowers, and so does what is taken off, which is
   * at least what the vocabulary allows; a floor or a tier may raise.
   */
  private void unknown(Step step) {
    bound = true;
    switch (step.operation()) {
      case AT_MOST, BELOW -> {
        // Without it the amount is as large as it can be.
      }
      case MINUS -> {
        BigDecimal least = least(supposed.get(step.source()));
        value = value == null || least == null ? null : value.subtract(least);
      }
      default -> value = null;
    }
  }

  /** The least that a field may hold, in 元; null where the vocabulary sets no limit. */
  private static @Nullable BigDecimal least(@Nullable Supposition supposition) {
    if (supposition instanceof Supposition.OfValue value
        && value.target() instanceof Target.OfField target) {
      String range = target.field().range();
      BigDecimal least = range == null ? null : Range.of(range).least();
      return least == null ? null : target.field().measure().orElse(Unit.YUAN).toBase(least);
    }
    return null;
  }

  private static BigDecimal operand(Step step) {
    return Unit.of(step.unit()).orElse(Unit.YUAN).toBase(new BigDecimal(step.operand()));
  }

  private static Rate rate(Step step) {
    return Rate.isFraction(step.operand())
        ? Rate.fraction(step.operand())
        : Rate.of(new BigDecimal(step.operand()), Unit.of(step.unit()).orElse(Unit.SHARE));
  }
}
