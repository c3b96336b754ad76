package org.huice.lint;

import java.util.Optional;
import org.huice.drl.Expression;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Nearest;
import org.huice.problem.Place;

/** Whether a word may use the parameter it names. */
final class ParameterCheck {
  private final RuleContext context;

  ParameterCheck(RuleContext context) {
    this.context = context;
  }

  /** The parameter that the last argument names, if a condition word may use it. */
  Optional<Parameter> of(ConditionWord word, Expression argument) {
    return named(argument)
        .filter(parameter -> accept(fits(word, parameter), word.word(), parameter, argument));
  }

  /** The parameter that the last argument names, if a word of an amount may use it. */
  Optional<Parameter> of(AmountWord word, Expression argument) {
    return named(argument)
        .filter(parameter -> accept(fits(word, parameter), word.word(), parameter, argument));
  }

  private Optional<Parameter> named(Expression argument) {
    String name = ((Expression.Text) argument).value();
    Parameter parameter = context.policy().parameters().get(name);
    if (parameter == null) {
      String nearest = Nearest.suggestion(name, context.policy().parameters().keySet());
      context.report(argument.place(), RuleProblem.UNKNOWN_PARAMETER_IN_RULE, name, nearest);
    }
    return Optional.ofNullable(parameter);
  }

  private boolean accept(boolean fits, String word, Parameter parameter, Expression argument) {
    boolean fraction = isFraction(parameter) && (word.equals("value") || word.equals("times"));
    if (!fits && fraction) {
      context.report(
          argument.place(), RuleProblem.FRACTION_UNFIT, parameter.name(), word, wordFor(parameter));
    } else if (!fits) {
      context.report(
          argument.place(),
          RuleProblem.PARAMETER_UNFIT,
          parameter.name(),
          unit(parameter),
          word,
          wordFor(parameter));
    }
    return fits;
  }

  /** Reports a period that nobody said how to count. */
  void requireElapsed(String word, Place place) {
    if (context.policy().elapsed() == null) {
      context.report(place, RuleProblem.ELAPSED_NOT_DECLARED, word);
    }
  }

  private static boolean fits(ConditionWord word, Parameter parameter) {
    return switch (word) {
      case VALUE -> isNumber(parameter) && !isFraction(parameter);
      case DATE -> parameter.unit().isDate();
      case CHOICE -> parameter.unit().isChoice();
      case ELAPSED -> isPeriod(parameter);
      case SHARE_BELOW, SHARE_AT_LEAST -> isNumber(parameter) && parameter.unit().isRate();
    };
  }

  private static boolean fits(AmountWord word, Parameter parameter) {
    return switch (word) {
      case BASE, MINUS -> false;
      case FLAT, AT_MOST, AT_LEAST -> isNumber(parameter) && parameter.unit().isMoney();
      case TIMES -> isNumber(parameter) && parameter.unit().isRate() && isFinite(parameter);
      case SCHEDULE ->
          parameter.quantity() != null
              && parameter.quantity().isMoney()
              && parameter.unit().isRate();
      case SINCE -> isPeriod(parameter);
    };
  }

  private static boolean isNumber(Parameter parameter) {
    return parameter.quantity() == null
        && !parameter.unit().isDate()
        && !parameter.unit().isChoice();
  }

  private static boolean isPeriod(Parameter parameter) {
    return parameter.quantity() == null && parameter.unit().isDuration();
  }

  private static boolean isFraction(Parameter parameter) {
    return parameter.values().values().stream()
        .anyMatch(value -> value instanceof ParameterValue.Fraction);
  }

  private static boolean isFinite(Parameter parameter) {
    return parameter.values().values().stream()
        .noneMatch(
            value ->
                value instanceof ParameterValue.Fraction fraction && !fraction.share().isFinite());
  }

  private static String unit(Parameter parameter) {
    return parameter.quantity() == null
        ? parameter.unit().symbol()
        : parameter.unit().symbol() + " of " + parameter.quantity().symbol();
  }

  private static String wordFor(Parameter parameter) {
    if (parameter.quantity() != null) {
      return "schedule";
    } else if (parameter.unit().isDate()) {
      return "date";
    } else if (parameter.unit().isChoice()) {
      return "choice";
    } else if (isFraction(parameter)) {
      return isFinite(parameter) ? "shareBelow、shareAtLeast、times" : "shareBelow、shareAtLeast";
    } else if (parameter.unit().isDuration()) {
      return "elapsed、since、value";
    } else if (parameter.unit().isRate()) {
      return "value、shareBelow、shareAtLeast、times";
    }
    return parameter.unit().isMoney() ? "value、flat、atMost、atLeast" : "value";
  }
}
