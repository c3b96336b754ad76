package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.drl.RuleTree;
import org.huice.matching.Inputs;
import org.huice.matching.Matcher;
import org.huice.problem.Problem;
import org.huice.rule.Policy;

/**
 * Rules on questions by what the engine fired. Where none of a clause's rules did, and nothing that
 * they read is absent, they are not met; else they are read a second time. What would be too much
 * to read is no less a problem than where everything is read.
 */
final class Trust {
  private final Plan plan;
  private final Matcher matcher;
  private final LocalDate asOf;
  private final Judgement judgement;
  private final Consumer<Problem> problems;
  private final Findings findings;
  private final BitSet gaps;
  private final int facts;

  Trust(
      Plan plan,
      Matcher matcher,
      LocalDate asOf,
      Judgement judgement,
      Consumer<Problem> problems,
      Dossier dossier,
      Findings findings) {
    this.plan = plan;
    this.matcher = matcher;
    this.asOf = asOf;
    this.judgement = judgement;
    this.problems = problems;
    this.findings = findings;
    this.gaps = plan.gaps().of(dossier);
    this.facts = dossier.facts().size();
  }

  /** The ruling; empty if there was a problem, which was told. */
  Optional<Ruling> rule(Question question) {
    Plan.Ruled clause = plan.of(question.policy().id(), question.clause().id());
    boolean fired = isFired(question, clause);
    if (isToBeRead(question, clause, fired)) {
      return read(question, clause).map(readings -> judgement.of(question, readings, findings));
    }
    List<RuleReading> lazy = new LazyReadings(matcher, clause.rules(), question, asOf);
    return Optional.of(
        fired
            ? judgement.of(question, lazy, findings)
            : new Ruling.Refused(question.matter(), lazy));
  }

  private boolean isFired(Question question, Plan.Ruled clause) {
    for (RuleTree rule : clause.rules()) {
      if (findings.isFired(question.policy().id(), rule, question.subject().id())) {
        return true;
      }
    }
    return false;
  }

  private boolean isToBeRead(Question question, Plan.Ruled clause, boolean fired) {
    Policy words = question.words(asOf);
    for (Inputs inputs : clause.inputs(plan.gaps())) {
      if (inputs.mayBeTooMany(facts)
          || (!fired && inputs.mayBeUnknown(gaps, words, question.date()))) {
        return true;
      }
    }
    return false;
  }

  private Optional<List<RuleReading>> read(Question question, Plan.Ruled clause) {
    Policy words = question.words(asOf);
    List<RuleReading> readings = new ArrayList<>();
    for (RuleTree rule : clause.rules()) {
      matcher
          .read(rule, words, question.subject(), problems)
          .filter(reading -> isMatched(reading, rule, words, question))
          .ifPresent(readings::add);
    }
    return readings.size() < clause.rules().size() ? Optional.empty() : Optional.of(readings);
  }

  /** A rule that holds soon may still hold in too many ways, which is told where all are read. */
  private boolean isMatched(RuleReading reading, RuleTree rule, Policy words, Question question) {
    return reading.truth() != Truth.TRUE
        || matcher.matches(rule, words, question.subject(), problems).isPresent();
  }
}
