package org.huice.lint;

import java.util.List;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.policy.Clause;
import org.huice.problem.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks what a rule inserts: the outcome, its subject and the words of the amount. */
final class ConsequenceCheck {
  private final RuleContext context;

  ConsequenceCheck(RuleContext context) {
    this.context = context;
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
    OutcomeWord outcome = outcome(first, clause);
    if (!new FigureCheck(context).misplaced(first)) {
      subject(first, clause);
    }
    List<Consequence.Word> rest = consequence.words().subList(1, consequence.words().size());
    rest.forEach(new WordCheck(context)::check);
    if (outcome != null) {
      new WordOrderCheck(context).check(outcome, first, rest);
    }
  }

  private @Nullable OutcomeWord outcome(Consequence.Word word, @Nullable Clause clause) {
    OutcomeWord outcome = OutcomeWord.of(word.name()).orElse(null);
    if (outcome == null) {
      context.report(
          word.place(),
          RuleProblem.UNKNOWN_OUTCOME,
          word.name(),
          Nearest.suggestion(word.name(), OutcomeWord.words()));
    } else if (clause != null) {
      kind(outcome, word, clause);
    }
    return outcome;
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
    if (clause != null) {
      type(variable, clause);
    } else {
      new FigureCheck(context).fact(variable);
    }
  }

  private void type(Expression.Variable variable, Clause clause) {
    String type = new FigureCheck(context).fact(variable);
    if (type != null
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
}
