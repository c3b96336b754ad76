package org.huice.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.problem.Problem;
import org.huice.rule.Outcome;
import org.huice.rule.Priced;

/**
 * Makes one ruling of what the rules of a clause said on a question.
 *
 * @param problems told where rules contradict each other, or facts
 */
record Judgement(Consumer<Problem> problems) {

  /**
   * The ruling on a question.
   *
   * @param readings of the rules of its clause
   * @param fired what they fired for its subject
   */
  Ruling of(Question question, List<RuleReading> readings, List<Firing> fired) {
    Verdict verdict = new Verdict(question, readings);
    if (fired.isEmpty()) {
      return verdict.unmet();
    }
    for (int index = 0; index < fired.size(); index++) {
      mindSign(question, fired.get(index));
    }
    Firing only = fired.get(0);
    return fired.size() == 1
        ? verdict.met(only.rule(), only.outcome())
        : agreed(question, fired, verdict);
  }

  /** The first in the order of the clause; who says otherwise contradicts it. */
  private Ruling agreed(Question question, List<Firing> fired, Verdict verdict) {
    List<Candidate> met = new ArrayList<>(fired.size());
    for (RuleTree rule : question.article().rules()) {
      fired.stream()
          .filter(firing -> firing.rule().equals(rule.name()))
          .map(firing -> new Candidate(rule.name(), verdict.met(rule.name(), firing.outcome())))
          .sorted(Comparator.comparing(Candidate::text))
          .forEach(met::add);
    }
    Candidate first = met.get(0);
    met.stream()
        .filter(other -> !other.agrees(first))
        .findFirst()
        .ifPresent(other -> conflict(question, first.rule(), other.rule()));
    return first.ruling();
  }

  /** A deduction larger than its base is a contradiction in the facts, never an amount. */
  private void mindSign(Question question, Firing firing) {
    Outcome outcome = firing.outcome();
    if (outcome instanceof Priced<?> priced
        && priced.amount() != null
        && priced.amount().value().signum() < 0
        && priced.missing().isEmpty()) {
      problems.accept(
          Problem.at(
              rule(question, firing).place(),
              EvaluationProblem.NEGATIVE_AMOUNT,
              firing.rule(),
              question.subject().id().toString(),
              priced.amount().value().toPlainString()));
    }
  }

  private static RuleTree rule(Question question, Firing firing) {
    return question.article().rules().stream()
        .filter(rule -> rule.name().equals(firing.rule()))
        .findFirst()
        .orElseThrow();
  }

  private void conflict(Question question, String first, String other) {
    problems.accept(
        Problem.at(
            question.clause().declared(),
            EvaluationProblem.CONFLICTING_RULINGS,
            question.policy().id(),
            question.clause().id(),
            question.subject().id().toString(),
            first,
            other));
  }
}
