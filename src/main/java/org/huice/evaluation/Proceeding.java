package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.engine.EngineFailure;
import org.huice.engine.Firing;
import org.huice.engine.Run;
import org.huice.matching.Workload;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One dossier on its way to its determination: the matters are entered, the engine is run as often
 * as they need, each run is heard, and then the stations are passed. What is wrong on the way is
 * told of this dossier alone.
 */
final class Proceeding {
  private final Day day;
  private final Dossier dossier;
  private final boolean checked;
  private final Subjects subjects;
  private final Docket docket;
  private final SecondReading second;
  private final List<Pass> passes = new ArrayList<>(1);
  private final List<Disagreement> disagreements = new ArrayList<>(0);
  private Set<Problem> problems = Set.of();
  private int heard;

  /**
   * Begins.
   *
   * @param checked whether the second matcher reads everything, and not only what may be unknown
   * @param wanted the subjects to rule on
   */
  Proceeding(Day day, Dossier dossier, boolean checked, Predicate<FactId> wanted) {
    this.day = day;
    this.dossier = dossier;
    this.checked = checked;
    this.subjects = new Subjects(day.plan(), dossier, wanted);
    this.second = new SecondReading(day.plan().vocabulary(), subjects);
    this.docket = new Docket(day, dossier, subjects, second);
    tellLaterDays();
    plan();
  }

  /** What happened after the day of the decision cannot have been known on it. */
  private void tellLaterDays() {
    day.plan().happened().check(dossier, day.asOf(), this::tell);
    for (SubjectTypes.Dated dated : day.plan().types().dated()) {
      for (Fact subject : subjects.of(dated.type())) {
        if (subject.value(dated.field()) instanceof LocalDate date && date.isAfter(day.asOf())) {
          tell(
              Problem.at(
                  Place.of(dossier.file()),
                  EvaluationProblem.LATER_THAN_DECISION,
                  subject.path(dated.field()),
                  date.toString(),
                  day.asOf().toString()));
        }
      }
    }
  }

  /** What would take minutes is not begun: no clock may decide how far a decision comes. */
  private void plan() {
    if (!docket.pending().isEmpty()) {
      passes.addAll(Pass.of(docket.pending().stream().map(Pending::question).toList()));
    }
    passes.addAll(Pass.of(docket));
    if (day.plan().labour().little() >= dossier.facts().size()) {
      return;
    }
    Workload work = new Workload(subjects.facts());
    for (Pass pass : passes) {
      for (Words words : pass.words()) {
        for (RuleTree rule : words.statute().rules()) {
          work.add(rule);
        }
      }
    }
    if (work.isTooMuch()) {
      tell(work.problem(dossier.file()));
      passes.clear();
    }
  }

  /** Whether there is something that the engine still has to be asked. */
  boolean isWaiting() {
    return heard < passes.size();
  }

  /** What the engine is to be asked next. */
  Run next() {
    return new Run(dossier, day.policies(passes.get(heard).words()));
  }

  /**
   * Takes the engine's answer, and rules by it.
   *
   * @param fired sorted; null where there is no engine
   */
  void hear(@Nullable List<Firing> fired) {
    Pass pass = passes.get(heard);
    Judgement judgement = new Judgement(this::tell);
    boolean suspends = heard == 0 && !docket.pending().isEmpty();
    if (fired != null && !checked && !suspends) {
      trust(new Fired(fired), judgement, pass.agenda());
    } else {
      Hearing hearing = new Hearing(subjects, second, judgement, this::tell, disagreements::add);
      if (suspends) {
        hearing.suspend(pass, fired, docket);
      } else {
        hearing.hear(pass, fired, docket);
      }
    }
    heard++;
  }

  private void trust(Fired fired, Judgement judgement, Agenda agenda) {
    agenda.ask(new Trust(day.plan(), dossier, docket, fired, judgement, second, this::tell));
  }

  /** Takes it that the engine failed; it is asked nothing more. */
  void fail(EngineFailure failure) {
    failure.problems().forEach(this::tell);
    heard = passes.size();
  }

  private void tell(Problem problem) {
    problems = problems.isEmpty() ? new LinkedHashSet<>() : problems;
    problems.add(problem);
  }

  /** What holds between rulings is decided only where every ruling could be made. */
  Stations.@Nullable Settled settle(Stations stations) {
    return problems.isEmpty()
        ? stations.pass(docket, subjects, dossier, day.asOf(), this::tell)
        : null;
  }

  Dossier dossier() {
    return dossier;
  }

  Set<Problem> problems() {
    return problems;
  }

  List<Disagreement> disagreements() {
    return disagreements;
  }
}
