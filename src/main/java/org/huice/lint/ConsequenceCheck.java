package org.huice.lint;

import java.util.List;
import org.huice.drl.Bound;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.policy.Clause;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Checks what a rule inserts: the outcome, its subject and the words of the amount. */
final class ConsequenceCheck {
  private final RuleContext context;
  private final ParameterCheck parameters;

  ConsequenceCheck(RuleContext context) {
    this.context = context;
    this.parameters = new ParameterCheck(context);
  }

  /** Checks a consequence; the clause is null where the rule names none that exists. */
  void check(Consequence consequence, @Nullable Clause clause) {
    String word = consequence.words().isEmpty() ? "—" : consequence.words().get(0).name();
    context.requirePolicy(consequence.policy(), word, consequence.place());
    if (consequence.words().isEmpty()) {
      context.report(consequence.place(), RuleProblem.OUTCOME_MISSING, outcomes());
      return;
    }
    Consequence.Word first = consequence.words().get(0);
    OutcomeWord outcome = OutcomeWord.of(first.name()).orElse(null);
    if (outcome == null) {
      context.report(
          first.place(),
          RuleProblem.UNKNOWN_OUTCOME,
          first.name(),
          Nearest.suggestion(first.name(), OutcomeWord.words()));
    } else if (clause != null) {
      kind(outcome, first, clause);
    }
    subject(first, clause);
    List<Consequence.Word> rest = consequence.words().subList(1, consequence.words().size());
    rest.forEach(this::word);
    if (outcome != null) {
      new WordOrderCheck(context).check(outcome, first, rest);
    }
  }

  private static String outcomes() {
    return String.join("、", OutcomeWord.words());
  }

  private void kind(OutcomeWord outcome, Consequence.Word word, Clause clause) {
    if (!outcome.fits(clause.kind())) {
      context.report(
          word.place(),
          RuleProblem.OUTCOME_UNFIT,
          word.name(),
          clause.id(),
          OutcomeWord.of(clause.kind()));
    }
    if (outcome == OutcomeWord.DISCRETION && clause.discretion() == null) {
      context.report(word.place(), RuleProblem.DISCRETION_WITHOUT_REASON, clause.id());
    }
  }

  private void subject(Consequence.Word word, @Nullable Clause clause) {
    if (word.arguments().size() != 1
        || !(word.arguments().get(0) instanceof Expression.Variable variable)) {
      context.report(
          word.place(), RuleProblem.WORD_ARGUMENTS, word.name(), word.name() + "( $变量 )");
      return;
    }
    context.used().add(variable.name());
    if (context.variables().get(variable.name()).isEmpty()) {
      context.report(
          variable.place(),
          RuleProblem.SUBJECT_NOT_NAMED,
          variable.name(),
          clause == null ? "—" : clause.subject());
      return;
    }
    String type = fact(variable);
    if (type != null
        && clause != null
        && context.vocabulary().type(type).isPresent()
        && !context.vocabulary().isA(type, clause.subject())) {
      context.report(
          variable.place(),
          RuleProblem.SUBJECT_UNFIT,
          variable.name(),
          type,
          clause.id(),
          clause.subject());
    }
  }

  /** The fact type of a variable; reports one that is no fact. */
  private @Nullable String fact(Expression.Variable variable) {
    if (figures(List.of(variable))) {
      return null;
    }
    Bound bound = context.variable(variable.name(), variable.place()).orElse(null);
    if (bound instanceof Bound.ToFact fact) {
      return fact.type();
    }
    if (bound != null) {
      context.report(variable.place(), RuleProblem.NEEDS_A_FACT, variable.name());
    }
    return null;
  }

  /** Whether one of the arguments is a figure of an accumulate, in quotes or not; reports each. */
  private boolean figures(List<Expression> arguments) {
    boolean found = false;
    for (Expression argument : arguments) {
      String name = argument instanceof Expression.Text text ? text.value() : argument.text();
      if (context.variables().get(name).orElse(null) instanceof Bound.ToResult) {
        context.used().add(name);
        context.report(argument.place(), RuleProblem.FIGURE_IN_THEN, name);
        found = true;
      }
    }
    return found;
  }

  private void word(Consequence.Word called) {
    if (figures(called.arguments())) {
      return;
    }
    AmountWord word = AmountWord.of(called.name()).orElse(null);
    if (word == null || !word.fits(called.arguments())) {
      if (word != null) {
        context.report(called.place(), RuleProblem.WORD_ARGUMENTS, called.name(), word.usage());
      }
      return;
    }
    List<Expression> arguments = called.arguments();
    if (word.readsField()) {
      field(word, (Expression.Variable) arguments.get(0), (Expression.Text) arguments.get(1));
    }
    if (word.readsParameter()) {
      parameters.of(word, arguments.get(arguments.size() - 1));
    }
    if (word == AmountWord.SINCE) {
      parameters.requireElapsed(called.name(), called.place());
    }
  }

  private void field(AmountWord word, Expression.Variable owner, Expression.Text name) {
    String type = fact(owner);
    Field field =
        type == null ? null : context.field(type, name.value(), name.place()).orElse(null);
    if (field == null) {
      return;
    }
    if (word == AmountWord.SINCE) {
      day(field, name.place());
    } else {
      money(field, word, name.place());
    }
  }

  private void day(Field field, Place place) {
    ValueType type = ValueType.of(field);
    if (!(type instanceof ValueType.Day)) {
      context.report(place, RuleProblem.SINCE_NEEDS_DATE, field.name(), type.word());
    }
  }

  private void money(Field field, AmountWord word, Place place) {
    boolean money =
        ValueType.of(field) instanceof ValueType.Quantity number
            && number.unit() != null
            && number.unit().isMoney();
    if (!money) {
      context.report(place, RuleProblem.AMOUNT_NEEDS_MONEY, field.name(), word.word());
    }
  }
}
