package org.huice.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huice.drl.Comparison;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.money.Tier;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;

/** The condition that the tiers of a schedule add to a rule: below the lowest nothing is paid. */
final class LowestBound {
  private LowestBound() {}

  /** That condition; empty without a schedule, or where more than sums lead to it. */
  static Optional<Expression> of(RuleTree rule, Terms terms, Scope scope) {
    Expression sum = null;
    for (Consequence.Word word : rule.then().words()) {
      switch (word.name()) {
        case "base" -> sum = field(word);
        case "minus" -> sum = sum == null ? null : minus(sum, field(word));
        case "schedule" -> {
          return sum == null ? Optional.empty() : bound(sum, word, terms);
        }
        case "times", "flat", "atMost", "atLeast" -> sum = null;
        default -> {
          // The outcome itself.
        }
      }
    }
    return Optional.empty();
  }

  private static Expression field(Consequence.Word word) {
    String name = text(word, 1);
    return new Expression.Path(word.arguments().get(0), name, word.place(), name);
  }

  private static Expression minus(Expression from, Expression what) {
    return new Expression.Arithmetic('-', from, what, from.place(), from.text());
  }

  private static String text(Consequence.Word word, int index) {
    return word.arguments().get(index) instanceof Expression.Text text ? text.value() : "";
  }

  private static Optional<Expression> bound(Expression sum, Consequence.Word word, Terms terms) {
    Target.OfParameter target = terms.world().parameter(text(word, 0));
    return target != null && terms.world().raw(target) instanceof ParameterValue.Tiers tiers
        ? Optional.of(compare(sum, lowest(target, tiers.schedule().tiers()), tiers))
        : Optional.empty();
  }

  private static BigDecimal lowest(Target.OfParameter target, List<Tier> tiers) {
    BigDecimal bound = tiers.get(0).bound();
    return target.parameter().quantity() == null
        ? bound
        : target.parameter().quantity().toBase(bound);
  }

  private static Expression compare(Expression sum, BigDecimal bound, ParameterValue.Tiers tiers) {
    boolean above = tiers.schedule().tiers().get(0).above();
    Place place = sum.place();
    Expression number = new Expression.Number(bound, place, bound.toPlainString());
    Comparison operator = above ? Comparison.GREATER : Comparison.AT_LEAST;
    return new Expression.Compare(operator, sum, number, place, sum.text());
  }
}
