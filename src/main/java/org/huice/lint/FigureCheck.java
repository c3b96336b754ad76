package org.huice.lint;

import java.util.List;
import org.huice.drl.Bound;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.jspecify.annotations.Nullable;

/** Checks what the variables of a consequence stand for: facts, and figures over many of them. */
final class FigureCheck {
  private final RuleContext context;

  FigureCheck(RuleContext context) {
    this.context = context;
  }

  /** The fact type of a variable; reports one that is no fact. */
  @Nullable String fact(Expression.Variable variable) {
    Bound bound = context.variable(variable.name(), variable.place()).orElse(null);
    if (bound instanceof Bound.ToFact fact) {
      return fact.type();
    }
    if (bound != null) {
      context.report(variable.place(), RuleProblem.NEEDS_A_FACT, variable.name());
    }
    return null;
  }

  /** Reports figures where none can stand, in quotes or not. */
  boolean misplaced(Consequence.Word word) {
    List<Slot> slots = word.slots();
    boolean found = false;
    for (int i = 0; i < word.arguments().size(); i++) {
      boolean wanted = !slots.isEmpty() && slots.get(i) == Slot.FIGURE;
      if (!wanted && isFigure(word.arguments().get(i))) {
        found = true;
      }
    }
    return found;
  }

  private boolean isFigure(Expression argument) {
    String name = argument instanceof Expression.Text text ? text.value() : argument.text();
    if (!(context.variables().get(name).orElse(null) instanceof Bound.ToResult)) {
      return false;
    }
    context.used().add(name);
    context.report(argument.place(), RuleProblem.FIGURE_IN_THEN, name);
    return true;
  }

  /** The figure that a word calculates with; reports anything else. */
  WordCheck.Operand operand(Consequence.Word word, Expression variable) {
    Bound bound = context.variable(variable.text(), variable.place()).orElse(null);
    ValueType type = new ValueType.Unknown();
    if (bound instanceof Bound.ToResult) {
      type = new ExpressionCheck(context).type(variable, ExpressionCheck.NO_FACT);
    } else if (bound != null) {
      String usage = FollowingWord.of(word.name()).map(FollowingWord::usage).orElse("—");
      context.report(variable.place(), RuleProblem.WORD_ARGUMENTS, word.name(), usage);
    }
    return new WordCheck.Operand(variable, variable.text(), type);
  }
}
