package org.huice.lint;

import java.util.List;
import org.huice.drl.Expression;
import org.huice.problem.Nearest;
import org.huice.vocabulary.EnumType;

/** Says what to write where the two sides of a comparison are of different types. */
final class OperandAdvice {
  private final RuleContext context;

  OperandAdvice(RuleContext context) {
    this.context = context;
  }

  /** Reports the comparison, as precisely as its sides allow. */
  void report(Expression.Compare compare, ValueType left, ValueType right) {
    Expression one = compare.left();
    Expression other = compare.right();
    if (left instanceof ValueType.Facts facts) {
      list(one, facts);
    } else if (right instanceof ValueType.Facts facts) {
      list(other, facts);
    } else if (other instanceof Expression.Text text) {
      text(one, left, text);
    } else if (left instanceof ValueType.Text && other instanceof Expression.Number number) {
      context.report(number.place(), RuleProblem.TEXT_WITHOUT_QUOTES, one.text(), other.text());
    } else if (left instanceof ValueType.Choice a && right instanceof ValueType.Choice b) {
      context.report(
          other.place(),
          RuleProblem.ENUM_OF_OTHER_TYPE,
          one.text(),
          a.enumType(),
          other.text(),
          b.enumType());
    } else {
      context.report(
          compare.place(),
          RuleProblem.TYPES_DIFFER,
          one.text(),
          left.word(),
          other.text(),
          right.word());
    }
  }

  private void list(Expression list, ValueType.Facts facts) {
    context.report(list.place(), RuleProblem.LIST_IN_CONDITION, list.text(), facts.type());
  }

  private void text(Expression one, ValueType left, Expression.Text text) {
    if (left instanceof ValueType.Choice choice) {
      context.report(
          text.place(),
          RuleProblem.ENUM_AS_TEXT,
          one.text(),
          text.value(),
          choice.enumType() + "." + Nearest.suggestion(text.value(), constants(choice)));
    } else if (left instanceof ValueType.Flag) {
      context.report(text.place(), RuleProblem.FLAG_AS_TEXT, one.text(), text.value());
    } else if (left instanceof ValueType.Day) {
      context.report(text.place(), RuleProblem.DATE_AS_TEXT, one.text(), text.value());
    } else if (left instanceof ValueType.Quantity) {
      context.report(text.place(), RuleProblem.NUMBER_AS_TEXT, one.text(), text.value());
    } else {
      context.report(
          text.place(), RuleProblem.TYPES_DIFFER, one.text(), left.word(), text.text(), "String");
    }
  }

  private List<String> constants(ValueType.Choice choice) {
    EnumType type = context.vocabulary().enums().get(choice.enumType());
    return type == null ? List.of() : type.constants();
  }
}
