package org.huice.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Breadth;
import org.huice.matching.Inputs;
import org.huice.problem.Problem;

/**
 * Rules on questions by what the engine fired. Where none of a clause's rules did, and nothing that
 * they read is absent, they are not met; else they are read a second time. What would be too much
 * to read is no less a problem than where everything is read.
 */
final class Trust {
  private final Plan plan;
  private final SecondReading second;
  private final Judgement judgement;
  private final Consumer<Problem> problems;
  private final List<Fact> facts;
  private final BitSet gaps;
  private final Breadth readable;

  Trust(
      Plan plan,
      Dossier dossier,
      SecondReading second,
      Judgement judgement,
      Consumer<Problem> problems) {
    this.plan = plan;
    this.second = second;
    this.judgement = judgement;
    this.problems = problems;
    this.facts = dossier.facts();
    this.gaps = plan.gaps().of(dossier);
    this.readable = Labour.readable(dossier.facts().size());
  }

  /** Rules on a question, unless there is a problem, which is told. */
  void rule(Question question, List<Firing> fired, Docket docket) {
    if (isToBeRead(question, fired)) {
      List<RuleReading> readings = read(question);
      if (readings.size() == question.article().rules().size()) {
        docket.rule(question, judgement.of(question, readings, fired));
      }
      return;
    }
    docket.rule(
        question,
        fired.isEmpty()
            ? new Ruling.Refused(question.matter(), question)
            : judgement.of(question, question, fired));
  }

  private boolean isToBeRead(Question question, List<Firing> fired) {
    return question.article().breadth().patterns() > readable.patterns()
        || (fired.isEmpty() && mayBeUnknown(question));
  }

  private boolean mayBeUnknown(Question question) {
    Inputs inputs = question.article().inputs(plan.gaps());
    return !inputs.areGiven(gaps)
        || !question.words().answers(question.article(), plan.gaps())
        || !inputs.areWhole(facts, plan.vocabulary());
  }

  private List<RuleReading> read(Question question) {
    List<RuleReading> readings = new ArrayList<>(question.article().rules().size());
    for (RuleTree rule : question.article().rules()) {
      second
          .read(rule, question.words(), question.subject(), problems)
          .filter(reading -> isMatched(reading, rule, question))
          .ifPresent(readings::add);
    }
    return readings;
  }

  /** A rule that holds soon may still hold in too many ways, which is told where all are read. */
  private boolean isMatched(RuleReading reading, RuleTree rule, Question question) {
    return reading.truth() != Truth.TRUE
        || second.matches(rule, question.words(), question.subject(), problems).isPresent();
  }
}
