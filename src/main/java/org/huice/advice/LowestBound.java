package org.huice.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.drl.Comparison;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;
import org.huice.money.Schedule;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** The conditions that tiers and bands add to a rule: below the lowest nothing is paid. */
final class LowestBound {
  private final Terms terms;
  private final List<Expression> bounds = new ArrayList<>();
  private @Nullable Expression sum;

  private LowestBound(Terms terms) {
    this.terms = terms;
  }

  /** Those conditions, as far as they are held against what facts and figures say themselves. */
  static List<Expression> of(RuleTree rule, Terms terms) {
    LowestBound lowest = new LowestBound(terms);
    rule.then().words().forEach(lowest::add);
    return List.copyOf(lowest.bounds);
  }

  private void add(Consequence.Word word) {
    Expression operand = operand(word);
    switch (word.name()) {
      case "base" -> sum = operand;
      case "minus", "plus" -> sum = combined(word, operand);
      case "schedule" -> {
        // Held against a share of another field it is too much for a guess.
        bound(operand == null ? sum : null, word);
        sum = null;
      }
      case "rate", "band", "perUnit" -> {
        bound(operand, word);
        sum = null;
      }
      case "times", "flat", "table", "forEvery", "atMost", "atLeast" -> sum = null;
      default -> {
        // The outcome itself.
      }
    }
  }

  private static @Nullable Expression operand(Consequence.Word word) {
    List<Expression> figures = word.all(Slot.FIGURE);
    if (!figures.isEmpty()) {
      return figures.get(0);
    }
    return word.all(Slot.FIELD).size() == 1
            && word.all(Slot.FIELD).get(0) instanceof Expression.Text field
        ? new Expression.Path(
            word.all(Slot.FACT).get(0), field.value(), word.place(), field.value())
        : null;
  }

  private @Nullable Expression combined(Consequence.Word word, @Nullable Expression operand) {
    if (sum == null || operand == null) {
      return null;
    }
    char operator = word.name().equals("minus") ? '-' : '+';
    return new Expression.Arithmetic(operator, sum, operand, sum.place(), sum.text());
  }

  private void bound(@Nullable Expression held, Consequence.Word word) {
    Target.OfParameter target =
        word.parameters().isEmpty() ? null : terms.world().parameter(word.parameters().get(0));
    if (held == null || target == null) {
      return;
    }
    Object value = terms.world().raw(target);
    if (value instanceof ParameterValue.Tiers tiers) {
      var first = tiers.schedule().tiers().get(0);
      // A marginal tier pays nothing yet at its very bound.
      boolean above = first.above() || tiers.schedule() instanceof Schedule.Marginal;
      bounds.add(compare(held, base(target, first.bound()), above));
    } else if (value instanceof ParameterValue.Bands bands) {
      var first = bands.bands().get(0);
      bounds.add(compare(held, base(target, first.bound()), first.above()));
    }
  }

  private static BigDecimal base(Target.OfParameter target, BigDecimal bound) {
    return target.parameter().quantity() == null
        ? bound
        : target.parameter().quantity().toBase(bound);
  }

  private static Expression compare(Expression sum, BigDecimal bound, boolean above) {
    Place place = sum.place();
    Expression number = new Expression.Number(bound, place, bound.toPlainString());
    Comparison operator = above ? Comparison.GREATER : Comparison.AT_LEAST;
    return new Expression.Compare(operator, sum, number, place, sum.text());
  }
}
