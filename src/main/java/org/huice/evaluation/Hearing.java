package org.huice.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a second time all that was asked in one run, holds it against what the engine fired, and
 * rules.
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
   * @param fired by the engine; null where it takes no part
   */
  void hear(Pass pass, @Nullable List<Firing> fired, Docket docket) {
    Findings findings = read(pass, fired);
    for (Question question : OpenQuestions.of(pass.agenda(), docket)) {
      List<RuleReading> readings = findings.readings(question);
      docket.rule(question.place(), judgement.of(question, readings, findings.of(question)));
    }
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

  private static Ruling suspended(Pending pending, Findings findings) {
    List<RuleReading> readings = findings.readings(pending.question());
    return readings.stream().allMatch(reading -> reading.truth() == Truth.FALSE)
        ? new Ruling.Refused(pending.question().matter(), readings)
        : new Ruling.Undetermined(
            pending.question().matter(), asked(pending, readings), null, readings);
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

  private Findings read(Pass pass, @Nullable List<Firing> fired) {
    Findings findings = new Findings(fired);
    pass.words().forEach(words -> read(words, findings));
    return findings;
  }

  /** Reads every rule for every subject, also where no ruling hangs on it: it is a check. */
  private void read(Words words, Findings findings) {
    Statute statute = words.statute();
    for (RuleTree rule : statute.rules()) {
      SortedMap<FactId, List<Firing>> strays = new TreeMap<>(findings.of(statute.id(), rule));
      strays.keySet().removeIf(stray -> !subjects.wanted().test(stray));
      for (Fact subject : subjects.of(statute.article(rule).subject())) {
        read(words, rule, subject, firings(strays.remove(subject.id())), findings);
      }
      strays.forEach((stray, fired) -> compare(words, rule, stray, fired, List.of()));
    }
  }

  private static List<Firing> firings(@Nullable List<Firing> fired) {
    return fired == null ? List.of() : fired;
  }

  /** Where the reading is not true, there is no need to look for matches. */
  private void read(
      Words words, RuleTree rule, Fact subject, List<Firing> fired, Findings findings) {
    RuleReading reading = second.read(rule, words, subject, problems).orElse(null);
    if (reading == null) {
      return;
    }
    findings.read(rule, subject.id(), reading);
    Optional<List<Match>> matches =
        reading.truth() == Truth.TRUE
            ? second.matches(rule, words, subject, problems)
            : Optional.of(List.of());
    if (findings.isOfReadings()) {
      matches.ifPresent(found -> findings.met(words.statute().id(), rule, subject.id(), found));
    } else {
      matches.ifPresent(found -> compare(words, rule, subject.id(), fired, found));
    }
  }

  private void compare(
      Words words, RuleTree rule, FactId subject, List<Firing> fired, List<Match> matches) {
    check.compare(words.statute().id(), rule, subject, words.date(), fired, matches);
  }
}
