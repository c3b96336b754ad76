package org.huice.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Inputs;
import org.huice.matching.ReadyRule;
import org.huice.problem.Problem;

/**
 * Rules on questions by what the engine fired. Where none of a clause's rules did, and nothing that
 * they read is absent, they are not met; else they are read a second time. What would be too much
 * to read is no less a problem than where everything is read.
 */
final class Trust implements Asked {
  private final Plan plan;
  private final Docket docket;
  private final Fired fired;
  private final Judgement judgement;
  private final SecondReading second;
  private final Consumer<Problem> problems;
  private final List<Fact> facts;
  private final BitSet gaps;
  private final boolean certain;

  Trust(
      Plan plan,
      Dossier dossier,
      Docket docket,
      Fired fired,
      Judgement judgement,
      SecondReading second,
      Consumer<Problem> problems) {
    this.plan = plan;
    this.docket = docket;
    this.fired = fired;
    this.judgement = judgement;
    this.second = second;
    this.problems = problems;
    this.facts = dossier.facts();
    this.gaps = plan.gaps().of(dossier);
    this.certain = gaps.isEmpty() && !isLong() && docket.venue().isCertain(plan.gaps());
  }

  /** Where no rule of a clause fired there is nothing to say of any of its subjects. */
  @Override
  public void ask(Norm norm, List<Fact> subjects, int place) {
    boolean silent = !fired.isAny(norm.article());
    boolean sure = certain || (!isWide(norm.article()) && !mayBeUnknown(norm));
    if (silent && sure) {
      docket.refuse(place, place + subjects.size());
      return;
    }
    for (int at = 0; at < subjects.size(); at++) {
      Fact subject = subjects.get(at);
      List<Firing> of = fired.of(norm.article(), subject.id());
      if (of.isEmpty() && sure) {
        docket.refuse(place + at, place + at + 1);
      } else {
        rule(docket.question(norm, subject, place + at), of);
      }
    }
  }

  @Override
  public void ask(Question question) {
    rule(question, fired.of(question.article(), question.subject().id()));
  }

  /** Rules on a question, unless there is a problem, which is told. */
  private void rule(Question question, List<Firing> of) {
    if (isToBeRead(question, of)) {
      List<RuleReading> readings = read(question);
      if (readings.size() == question.article().rules().size()) {
        docket.rule(question.place(), judgement.of(question, readings, of));
      }
      return;
    }
    docket.rule(
        question.place(), of.isEmpty() ? question.refused() : judgement.of(question, question, of));
  }

  private boolean isToBeRead(Question question, List<Firing> of) {
    return isWide(question.article()) || (of.isEmpty() && mayBeUnknown(question.norm()));
  }

  /** Whether it might be too much to read a clause's rules over all facts. */
  private boolean isWide(Article article) {
    return isLong() && !article.breadth().isReadable(facts.size());
  }

  /** Whether there are so many facts that some rule may be too much to read over them. */
  private boolean isLong() {
    return facts.size() > plan.labour().readable();
  }

  private boolean mayBeUnknown(Norm norm) {
    Inputs inputs = norm.article().inputs(plan.gaps());
    return !inputs.areGiven(gaps)
        || !norm.words().answers(norm.article(), plan.gaps())
        || !inputs.areWhole(facts, plan.vocabulary());
  }

  private List<RuleReading> read(Question question) {
    List<RuleReading> readings = new ArrayList<>(question.article().rules().size());
    for (ReadyRule rule : second.ready(question.article())) {
      second
          .read(rule, question.words(), question.subject(), problems)
          .filter(reading -> isMatched(reading, rule.rule(), question))
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
