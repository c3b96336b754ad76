package org.huice.lint;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Checks the arguments of one word after the outcome: names, types and units. */
final class WordCheck {
  private final RuleContext context;
  private final ParameterCheck parameters;
  private final FigureCheck figures;

  WordCheck(RuleContext context) {
    this.context = context;
    this.parameters = new ParameterCheck(context);
    this.figures = new FigureCheck(context);
  }

  /**
   * What a word calculates with.
   *
   * @param at the field in quotes, or the figure
   */
  record Operand(Expression at, String name, ValueType type) {}

  /** Checks a word; one that does not exist is reported elsewhere. */
  void check(Consequence.Word called) {
    FollowingWord word = FollowingWord.of(called.name()).orElse(null);
    if (figures.misplaced(called) || word == null) {
      return;
    }
    if (called.slots().isEmpty()) {
      unfit(word, called);
      return;
    }
    List<Operand> operands = operands(called);
    List<Parameter> named = new ArrayList<>();
    for (Expression text : called.all(Slot.PARAMETER)) {
      parameters.of(word, called.slots(), text).ifPresent(named::add);
    }
    called.all(Slot.PART).forEach(part -> part((Expression.Part) part));
    if (word == FollowingWord.MINUS) {
      new BoundCheck(context).check(called);
    }
    units(word, called, operands, named);
  }

  private void unfit(FollowingWord word, Consequence.Word called) {
    called.arguments().stream()
        .filter(Expression.Variable.class::isInstance)
        .forEach(argument -> context.used().add(argument.text()));
    context.report(called.place(), RuleProblem.WORD_ARGUMENTS, called.name(), word.usage());
  }

  /** The fields and figures that a word reads; what does not exist is reported. */
  List<Operand> operands(Consequence.Word called) {
    List<Operand> operands = new ArrayList<>();
    called.all(Slot.FIGURE).forEach(variable -> operands.add(figures.operand(called, variable)));
    if (called.slots().contains(Slot.FACT)) {
      String type = figures.fact((Expression.Variable) called.all(Slot.FACT).get(0));
      called.all(Slot.FIELD).forEach(text -> operands.add(field(type, (Expression.Text) text)));
    }
    return operands;
  }

  private Operand field(@Nullable String type, Expression.Text name) {
    Field field =
        type == null ? null : context.field(type, name.value(), name.place()).orElse(null);
    return new Operand(
        name, name.value(), field == null ? new ValueType.Unknown() : ValueType.of(field));
  }

  private void units(
      FollowingWord word, Consequence.Word called, List<Operand> operands, List<Parameter> named) {
    switch (word) {
      case BASE, PLUS, MINUS, AT_MOST, AT_LEAST, SCHEDULE ->
          operands.forEach(operand -> money(word, operand));
      case PER_UNIT, BAND, RATE ->
          named.forEach(
              parameter ->
                  operands.forEach(operand -> same(operand, parameter, quantity(parameter))));
      case FOR_EVERY -> steps(called, operands, named);
      case TIMES -> operands.forEach(this::day);
      case SINCE -> {
        operands.forEach(this::day);
        parameters.requireElapsed(called.name(), called.place());
      }
      case TABLE -> named.forEach(parameter -> new TableCheck(context).check(called, parameter));
      case SHARE -> share(operands);
      case POINTS -> operands.forEach(this::rate);
      case ACTUAL -> operands.forEach(this::number);
      case FLAT, REACH, EXCEED, STAY_WITHIN, STAY_BELOW -> {
        // A parameter and nothing else.
      }
    }
  }

  private static Unit quantity(Parameter parameter) {
    return parameter.quantity() == null ? parameter.unit() : parameter.quantity();
  }

  private void same(Operand operand, Parameter parameter, Unit unit) {
    if (number(operand) instanceof ValueType.Quantity quantity) {
      new UnitCheck(context)
          .requireSame(
              operand.at().place(),
              operand.name(),
              quantity,
              parameter.name(),
              ValueType.Quantity.of(unit));
    }
  }

  private void steps(Consequence.Word called, List<Operand> operands, List<Parameter> named) {
    named.forEach(
        parameter -> operands.forEach(operand -> same(operand, parameter, parameter.unit())));
    if (named.size() == called.all(Slot.PARAMETER).size() && !isPositive(named.get(0))) {
      Expression step = called.all(Slot.PARAMETER).get(0);
      context.report(step.place(), RuleProblem.STEP_NOT_POSITIVE, named.get(0).name());
    }
  }

  private static boolean isPositive(Parameter parameter) {
    return parameter.values().values().stream()
        .noneMatch(
            value -> value instanceof ParameterValue.Plain plain && plain.number().signum() <= 0);
  }

  private void share(List<Operand> operands) {
    if (number(operands.get(0)) instanceof ValueType.Quantity part
        && number(operands.get(1)) instanceof ValueType.Quantity whole) {
      new UnitCheck(context)
          .requireSame(
              operands.get(0).at().place(),
              operands.get(0).name(),
              part,
              operands.get(1).name(),
              whole);
    }
  }

  private ValueType number(Operand operand) {
    boolean fits =
        operand.type() instanceof ValueType.Quantity || operand.type() instanceof ValueType.Unknown;
    if (!fits) {
      context.report(
          operand.at().place(),
          RuleProblem.NUMBER_NEEDED_IN_THEN,
          operand.name(),
          operand.type().word());
    }
    return operand.type();
  }

  private void money(FollowingWord word, Operand operand) {
    boolean money = operand.type() instanceof ValueType.Quantity number && number.isMoney();
    if (!money && !(operand.type() instanceof ValueType.Unknown)) {
      context.report(
          operand.at().place(), RuleProblem.AMOUNT_NEEDS_MONEY, operand.name(), word.word());
    }
  }

  private void rate(Operand operand) {
    boolean rate = operand.type() instanceof ValueType.Quantity number && number.isRate();
    if (!rate && !(operand.type() instanceof ValueType.Unknown)) {
      context.report(operand.at().place(), RuleProblem.POINTS_NEED_RATES, operand.name());
    }
  }

  private void day(Operand operand) {
    if (!(operand.type() instanceof ValueType.Day || operand.type() instanceof ValueType.Unknown)) {
      context.report(
          operand.at().place(),
          RuleProblem.SINCE_NEEDS_DATE,
          operand.name(),
          operand.type().word());
    }
  }

  private void part(Expression.Part part) {
    Consequence.Word first = part.chain().words().get(0);
    context.requirePolicy(part.chain().policy(), first.name(), part.place());
    if (!first.name().equals("part") || !first.arguments().isEmpty()) {
      context.report(part.place(), RuleProblem.PART_NOT_BEGUN, part.chain().policy());
      return;
    }
    List<Consequence.Word> rest = part.chain().words().subList(1, part.chain().words().size());
    rest.forEach(this::check);
    new WordOrderCheck(context).part(first, rest);
  }
}
