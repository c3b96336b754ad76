package org.huice.lint;

import java.util.List;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Checks {@code from $企业.债券}: whose list it is, and that the owner tells it from every other. */
final class ListCheck {
  private final RuleContext context;
  private final ExpressionCheck expressions;

  ListCheck(RuleContext context, ExpressionCheck expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /**
   * Checks the list of a pattern, if it has one.
   *
   * @param known whether the pattern's type is known; else only the list is looked at
   */
  void check(Conditional.Pattern pattern, boolean known) {
    Expression.Path from = pattern.from();
    if (from == null) {
      return;
    }
    ValueType list = expressions.type(from, ExpressionCheck.NO_FACT);
    if (list instanceof ValueType.Facts facts) {
      if (known) {
        element(pattern, from, facts.type());
      }
    } else if (!(list instanceof ValueType.Unknown)) {
      context.report(from.place(), RuleProblem.FROM_NOT_A_LIST, from.text(), list.word());
    }
  }

  private void element(Conditional.Pattern pattern, Expression.Path from, String element) {
    String type = pattern.type();
    if (!context.vocabulary().isA(element, type)) {
      context.report(pattern.place(), RuleProblem.FROM_OTHER_TYPE, type, from.text(), element);
    } else if (context.vocabulary().type(type).flatMap(FactType::ownerField).isEmpty()) {
      context.report(from.place(), RuleProblem.FROM_WITHOUT_OWNER, type);
    } else {
      requireOneList(from, type);
    }
  }

  /** The engine tells members of a list by their owner alone. */
  private void requireOneList(Expression.Path from, String type) {
    if (expressions.type(from.owner(), ExpressionCheck.NO_FACT)
        instanceof ValueType.OneFact owner) {
      List<String> lists =
          context.vocabulary().types().values().stream()
              .filter(holder -> context.vocabulary().isA(holder.name(), owner.type()))
              .flatMap(holder -> holder.fields().stream())
              .filter(field -> mayHold(field, type))
              .map(Field::name)
              .distinct()
              .toList();
      if (lists.size() > 1) {
        String names = String.join("、", lists);
        context.report(from.place(), RuleProblem.FROM_AMBIGUOUS, owner.type(), names, type);
      }
    }
  }

  private boolean mayHold(Field field, String type) {
    return field.type() instanceof FieldType.ListOf list
        && (context.vocabulary().isA(list.factType(), type)
            || context.vocabulary().isA(type, list.factType()));
  }
}
