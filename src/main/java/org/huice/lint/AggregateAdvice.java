package org.huice.lint;

import org.huice.drl.Bound;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** Says what a function of an accumulate cannot take. */
final class AggregateAdvice {
  private final RuleContext context;

  AggregateAdvice(RuleContext context) {
    this.context = context;
  }

  /**
   * Reports an argument that is no number of the source.
   *
   * @param own what the argument stands for, where the source binds it to a value
   */
  void argument(
      Conditional.Result result,
      Expression.Variable of,
      Bound.@Nullable ToValue own,
      ValueType type) {
    String word = result.function().word();
    if (own == null) {
      context.report(of.place(), RuleProblem.AGGREGATE_UNFIT, word, of.name());
    } else if (!(type instanceof ValueType.Quantity || type instanceof ValueType.Unknown)) {
      context.report(of.place(), code(type), word, of.name(), own.expression().text(), type.word());
    }
  }

  private static RuleProblem code(ValueType type) {
    if (type instanceof ValueType.Text) {
      return RuleProblem.AGGREGATE_OF_TEXT;
    } else if (type instanceof ValueType.Day) {
      return RuleProblem.AGGREGATE_OF_DATE;
    } else if (type instanceof ValueType.Flag) {
      return RuleProblem.AGGREGATE_OF_FLAG;
    }
    return type instanceof ValueType.Choice
        ? RuleProblem.AGGREGATE_OF_ENUM
        : RuleProblem.AGGREGATE_UNFIT;
  }
}
