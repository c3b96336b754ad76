package org.huice.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.huice.rule.Outcome;
import org.huice.rule.Priced;

/**
 * Makes one ruling of what the rules of a clause said on a question.
 *
 * @param plan the rules of each clause
 * @param problems told where rules contradict each other, or facts
 */
record Judgement(Plan plan, Consumer<Problem> problems) {

  /**
   * The ruling on a question.
   *
   * @param readings of the rules of its clause
   */
  Ruling of(Question question, List<RuleReading> readings, Findings findings) {
    List<RuleTree> clause = plan.of(question.policy().id(), question.clause().id()).rules();
    Verdict verdict = new Verdict(question, readings);
    List<Candidate> met =
        clause.stream().flatMap(rule -> met(rule, question, findings, verdict)).toList();
    if (met.isEmpty()) {
      return verdict.unmet();
    }
    Candidate first = met.get(0);
    met.stream()
        .skip(1)
        .filter(other -> !other.agrees(first))
        .findFirst()
        .ifPresent(other -> conflict(question, first.rule(), other.rule()));
    return first.ruling();
  }

  private Stream<Candidate> met(
      RuleTree rule, Question question, Findings findings, Verdict verdict) {
    List<Outcome> outcomes =
        findings.outcomes(question.policy().id(), rule, question.subject().id());
    outcomes.forEach(outcome -> mindSign(rule, question, outcome));
    return outcomes.stream()
        .map(outcome -> new Candidate(rule.name(), verdict.met(rule.name(), outcome)))
        .sorted(Comparator.comparing(Candidate::text));
  }

  /** A deduction larger than its base is a contradiction in the facts, never an amount. */
  private void mindSign(RuleTree rule, Question question, Outcome outcome) {
    if (outcome instanceof Priced<?> priced
        && priced.missing().isEmpty()
        && priced.amount() != null
        && priced.amount().value().signum() < 0) {
      problems.accept(
          Problem.at(
              rule.place(),
              EvaluationProblem.NEGATIVE_AMOUNT,
              rule.name(),
              question.subject().id().toString(),
              priced.amount().value().toPlainString()));
    }
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
