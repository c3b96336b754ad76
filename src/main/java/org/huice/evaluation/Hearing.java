package org.huice.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.huice.matching.ReadyRule;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Holds all that was asked in one run against the facts a second time, and that against what the
 * engine fired, and rules.
 */
final class Hearing {
  private final Subjects subjects;
  private final SecondReading second;
  private final Judgement judgement;
  private final CrossCheck check;
  private final Consumer<Problem> problems;

  Hearing(
      Subjects subjects,
      SecondReading second,
      Judgement judgement,
      Consumer<Problem> problems,
      Consumer<Disagreement> disagreements) {
    this.subjects = subjects;
    this.second = second;
    this.judgement = judgement;
    this.check = new CrossCheck(problems, disagreements);
    this.problems = problems;
  }

  /**
   * Rules on every question of the pass.
   *
   * @param fired by the engine, sorted; null where it takes no part
   */
  void hear(Pass pass, @Nullable List<Firing> fired, Docket docket) {
    Findings findings = read(pass, fired);
    for (Question question : OpenQuestions.of(pass.agenda(), docket)) {
      docket.rule(question.place(), ruling(question, findings));
    }
  }

  /** Why a clause is refused is read when somebody asks, as is why it is granted. */
  private Ruling ruling(Question question, Findings findings) {
    List<Firing> fired = findings.of(question);
    return fired.isEmpty() && findings.areFalse(question)
        ? refused(question, findings)
        : judgement.of(question, readings(question, findings), fired);
  }

  private Ruling refused(Question question, Findings findings) {
    return isReadable(question.article())
        ? question.refused()
        : new Ruling.Refused(question.matter(), findings.readings(question));
  }

  private List<RuleReading> readings(Question question, Findings findings) {
    return isReadable(question.article()) ? question : findings.readings(question);
  }

  /**
   * What cannot be placed is decided before every day, when no parameter has a value: refused if
   * every rule fails whatever the parameters are, else undetermined. A bond that was not issued has
   * no day of issue, and is refused for the former, not held up for the latter.
   */
  void suspend(Pass before, @Nullable List<Firing> fired, Docket docket) {
    Findings findings = read(before, fired);
    for (Pending pending : docket.pending()) {
      docket.rule(pending.question().place(), suspended(pending, findings));
    }
  }

  private Ruling suspended(Pending pending, Findings findings) {
    Question question = pending.question();
    if (findings.areFalse(question)) {
      return refused(question, findings);
    }
    List<RuleReading> readings = readings(question, findings);
    return new Ruling.Undetermined(question.matter(), asked(pending, readings), null, readings);
  }

  /** What keeps the policy from being placed, and the facts its rules will ask for next. */
  private static List<Missing> asked(Pending pending, List<RuleReading> readings) {
    return Stream.concat(
            pending.missing().stream(),
            Verdict.missing(readings).filter(missing -> missing.kind() != Missing.Kind.PARAMETER))
        .distinct()
        .sorted()
        .toList();
  }

  /** Holds every rule against every subject, also where no ruling hangs on it: it is a check. */
  private Findings read(Pass pass, @Nullable List<Firing> fired) {
    Findings findings = new Findings(fired);
    for (Words words : pass.words()) {
      String policy = words.statute().id();
      List<Firing> all = findings.isOfReadings() ? List.of() : findings.of(policy);
      for (Statute.Ready ready : second.ready(words.statute())) {
        read(words, ready, of(ready.rule().rule().name(), all), findings);
      }
    }
    return findings;
  }

  private void read(Words words, Statute.Ready ready, List<Firing> all, Findings findings) {
    int heard = 0;
    for (Fact subject : subjects.of(ready.article().subject())) {
      List<Firing> fired = of(subject.id(), all);
      heard += fired.size();
      read(words, ready, subject, fired, findings);
    }
    if (heard < all.size()) {
      compareStrays(words, ready, all);
    }
  }

  private static List<Firing> of(FactId subject, List<Firing> fired) {
    return Findings.only(fired, firing -> firing.subject().equals(subject));
  }

  private static List<Firing> of(String rule, List<Firing> fired) {
    return Findings.only(fired, firing -> firing.rule().equals(rule));
  }

  /** What fired for a fact that is no subject of the clause. */
  private void compareStrays(Words words, Statute.Ready ready, List<Firing> fired) {
    SortedSet<FactId> strays = new TreeSet<>();
    fired.forEach(firing -> strays.add(firing.subject()));
    strays.removeIf(stray -> !subjects.wanted().test(stray));
    subjects.of(ready.article().subject()).forEach(subject -> strays.remove(subject.id()));
    for (FactId stray : strays) {
      compare(words, ready, stray, of(stray, fired), List.of());
    }
  }

  private void read(
      Words words, Statute.Ready ready, Fact subject, List<Firing> fired, Findings findings) {
    ReadyRule.Answer answer = answer(words, ready, subject, findings);
    if (answer == null) {
      return;
    }
    findings.found(ready.article(), subject, answer.truth());
    if (findings.isOfReadings()) {
      findings.met(words.statute().id(), ready.rule().rule(), subject, answer.matches());
    } else {
      compare(words, ready, subject.id(), fired, answer.matches());
    }
  }

  /** Null if a problem was told. */
  private ReadyRule.@Nullable Answer answer(
      Words words, Statute.Ready ready, Fact subject, Findings findings) {
    return isReadable(ready.article())
        ? second.answer(ready.rule(), words, subject, problems).orElse(null)
        : readAtOnce(words, ready, subject, findings);
  }

  private boolean isReadable(Article article) {
    return second.isReadable(article.breadth());
  }

  /**
   * The answer of a rule that may have too much to look at, which only its reading tells. Where
   * that is not true, there is no need to look for matches.
   */
  private ReadyRule.@Nullable Answer readAtOnce(
      Words words, Statute.Ready ready, Fact subject, Findings findings) {
    RuleTree rule = ready.rule().rule();
    RuleReading reading = second.read(ready.rule(), words, subject, problems).orElse(null);
    if (reading == null) {
      return null;
    }
    findings.read(rule, subject, reading);
    Optional<List<Match>> matches =
        reading.truth() == Truth.TRUE
            ? second.matches(rule, words, subject, problems)
            : Optional.of(List.of());
    return matches.map(found -> new ReadyRule.Answer(reading.truth(), found)).orElse(null);
  }

  private void compare(
      Words words, Statute.Ready ready, FactId subject, List<Firing> fired, List<Match> matches) {
    String policy = words.statute().id();
    check.compare(policy, ready.rule().rule(), subject, words.date(), fired, matches);
  }
}
