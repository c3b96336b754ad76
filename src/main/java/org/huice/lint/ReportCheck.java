package org.huice.lint;

import java.util.List;
import java.util.Optional;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Unit;
import org.huice.policy.Parameter;

/** A report measures one thing and holds it against one target in its unit. */
final class ReportCheck {
  private final RuleContext context;

  ReportCheck(RuleContext context) {
    this.context = context;
  }

  /** Checks the words after {@code report}. */
  void check(Consequence.Word report, List<Consequence.Word> rest) {
    Optional<Consequence.Word> measure =
        one(report, rest, FollowingWord.MEASURES, RuleProblem.REPORT_MEASURE);
    Optional<Consequence.Word> target =
        one(report, rest, FollowingWord.TARGETS, RuleProblem.REPORT_TARGET);
    if (measure.isPresent() && target.isPresent()) {
      parameter(target.get()).ifPresent(parameter -> units(measure.get(), target.get(), parameter));
    }
  }

  private Optional<Consequence.Word> one(
      Consequence.Word report,
      List<Consequence.Word> rest,
      List<FollowingWord> wanted,
      RuleProblem problem) {
    List<Consequence.Word> found =
        rest.stream()
            .filter(word -> FollowingWord.of(word.name()).filter(wanted::contains).isPresent())
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    Consequence.Word where = found.isEmpty() ? report : found.get(1);
    context.report(where.place(), problem, FollowingWord.listed(wanted));
    return Optional.empty();
  }

  private Optional<Parameter> parameter(Consequence.Word target) {
    return target.all(Slot.PARAMETER).stream()
        .map(text -> ((Expression.Text) text).value())
        .filter(context.policy().parameters()::containsKey)
        .findFirst()
        .map(context.policy().parameters()::get)
        .filter(found -> new ParameterUse(found).fits(FollowingWord.REACH, target.slots()));
  }

  private void units(Consequence.Word measure, Consequence.Word target, Parameter parameter) {
    if (measure.name().equals(FollowingWord.ACTUAL.word())) {
      List<WordCheck.Operand> operands = new WordCheck(context.silent()).operands(measure);
      operands.forEach(operand -> same(target, operand.name(), operand.type(), parameter));
    } else {
      Unit due =
          measure.name().equals(FollowingWord.POINTS.word()) ? Unit.PERCENTAGE_POINT : Unit.PERCENT;
      same(target, measure.name(), ValueType.Quantity.of(due), parameter);
    }
  }

  private void same(Consequence.Word target, String name, ValueType type, Parameter parameter) {
    if (type instanceof ValueType.Quantity quantity) {
      new UnitCheck(context)
          .requireSame(
              target.place(),
              name,
              quantity,
              parameter.name(),
              ValueType.Quantity.of(parameter.unit()));
    }
  }
}
