package org.huice.lint;

import java.util.List;
import java.util.Optional;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.policy.Parameter;
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
        .filter(
            parameter ->
                accept(new ParameterUse(parameter).fits(word), word.word(), parameter, argument));
  }

  /**
   * The parameter that an argument names, if a word of a consequence may use it.
   *
   * @param form of the word
   */
  Optional<Parameter> of(FollowingWord word, List<Slot> form, Expression argument) {
    return named(argument)
        .filter(
            parameter ->
                accept(
                    new ParameterUse(parameter).fits(word, form),
                    word.word(),
                    parameter,
                    argument));
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
    ParameterUse use = new ParameterUse(parameter);
    boolean fraction = use.isFraction() && (word.equals("value") || word.equals("times"));
    if (!fits && fraction) {
      context.report(
          argument.place(), RuleProblem.FRACTION_UNFIT, parameter.name(), word, use.words());
    } else if (!fits) {
      context.report(
          argument.place(),
          RuleProblem.PARAMETER_UNFIT,
          parameter.name(),
          use.unitText(),
          word,
          use.words());
    }
    return fits;
  }

  /** Reports a period that nobody said how to count. */
  void requireElapsed(String word, Place place) {
    if (context.policy().elapsed() == null) {
      context.report(place, RuleProblem.ELAPSED_NOT_DECLARED, word);
    }
  }
}
