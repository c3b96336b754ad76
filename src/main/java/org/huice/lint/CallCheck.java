package org.huice.lint;

import java.util.List;
import java.util.Optional;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.problem.Nearest;

/** Checks a word that a condition asks the policy: its parameter, its other arguments. */
final class CallCheck {
  private static final ValueType UNKNOWN = new ValueType.Unknown();
  private final RuleContext context;
  private final ExpressionCheck expressions;
  private final ArithmeticCheck numbers;
  private final ParameterCheck parameters;

  CallCheck(RuleContext context, ExpressionCheck expressions) {
    this.context = context;
    this.expressions = expressions;
    this.numbers = new ArithmeticCheck(context, expressions);
    this.parameters = new ParameterCheck(context);
  }

  /** What the word answers. */
  ValueType type(Expression.Call call, String own) {
    context.requirePolicy(call.variable(), call.word(), call.place());
    ConditionWord word = ConditionWord.of(call.word()).orElse(null);
    if (word == null) {
      context.report(
          call.place(),
          RuleProblem.UNKNOWN_WORD,
          call.word(),
          Nearest.suggestion(call.word(), ConditionWord.words()));
      return UNKNOWN;
    }
    if (!word.fits(call.arguments())) {
      context.report(call.place(), RuleProblem.WORD_ARGUMENTS, word.word(), word.usage());
      return word.isCondition() ? new ValueType.Flag() : UNKNOWN;
    }
    return type(word, call, own);
  }

  private ValueType type(ConditionWord word, Expression.Call call, String own) {
    List<Expression> arguments = call.arguments();
    Optional<Parameter> parameter = parameters.of(word, arguments.get(arguments.size() - 1));
    switch (word) {
      case VALUE -> {
        return parameter
            .map(found -> (ValueType) ValueType.Quantity.of(found.unit()))
            .orElse(UNKNOWN);
      }
      case DATE -> {
        return new ValueType.Day();
      }
      case CHOICE -> {
        return parameter.map(found -> (ValueType) new ValueType.Option(found)).orElse(UNKNOWN);
      }
      case ELAPSED, WITHIN, PASSED -> days(word, call, own);
      case SHARE_BELOW, SHARE_AT_LEAST -> numbers.share(arguments.get(0), arguments.get(1), own);
      case MEAN_AT_LEAST -> mean(arguments, parameter, own);
      case POINTS_AT_LEAST -> arguments.subList(0, 2).forEach(rate -> requireRate(rate, own));
      case IN_YEAR -> requireYear(arguments.get(0), own);
    }
    return new ValueType.Flag();
  }

  private void days(ConditionWord word, Expression.Call call, String own) {
    parameters.requireElapsed(word.word(), call.place());
    call.arguments()
        .subList(0, call.arguments().size() - 1)
        .forEach(argument -> requireDay(argument, own));
  }

  private void requireDay(Expression argument, String own) {
    ValueType type = expressions.type(argument, own);
    boolean day = type instanceof ValueType.Day && !(argument instanceof Expression.Call);
    if (!day && !(type instanceof ValueType.Unknown)) {
      context.report(
          argument.place(), RuleProblem.ELAPSED_NEEDS_DATE, argument.text(), type.word());
    }
  }

  /** A sum in the parameter's unit, and a number of people or things. */
  private void mean(List<Expression> arguments, Optional<Parameter> parameter, String own) {
    Expression sum = arguments.get(0);
    Expression count = arguments.get(1);
    if (numbers.number(sum, own) instanceof ValueType.Quantity quantity && parameter.isPresent()) {
      new UnitCheck(context)
          .requireSame(
              sum.place(),
              sum.text(),
              quantity,
              parameter.get().name(),
              ValueType.Quantity.of(parameter.get().unit()));
    }
    if (numbers.number(count, own) instanceof ValueType.Quantity quantity && !quantity.counts()) {
      context.report(count.place(), RuleProblem.MEAN_NEEDS_COUNT, count.text());
    }
  }

  private void requireRate(Expression argument, String own) {
    if (numbers.number(argument, own) instanceof ValueType.Quantity quantity
        && !quantity.isRate()) {
      context.report(argument.place(), RuleProblem.POINTS_NEED_RATES, argument.text());
    }
  }

  private void requireYear(Expression argument, String own) {
    ValueType type = expressions.type(argument, own);
    boolean year =
        type instanceof ValueType.Quantity quantity
            && quantity.type().equals("Integer")
            && (quantity.unit() == null || quantity.unit() == Unit.YEAR);
    if (!year && !(type instanceof ValueType.Unknown)) {
      context.report(
          argument.place(), RuleProblem.YEAR_NEEDS_WHOLE_NUMBER, argument.text(), type.word());
    }
  }
}
