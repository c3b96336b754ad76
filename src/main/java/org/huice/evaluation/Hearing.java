package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.engine.RuleBase;
import org.huice.matching.Matcher;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.rule.FactValues;
import org.huice.rule.Outcome;
import org.huice.rule.Policy;
import org.huice.rule.Priced;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Asks engine and matcher about the questions of one pass, compares them, and rules. */
final class Hearing {
  private final RuleSet rules;
  private final Matcher matcher;
  private final LocalDate asOf;
  private final Consumer<Problem> problems;

  Hearing(RuleSet rules, Matcher matcher, LocalDate asOf, Consumer<Problem> problems) {
    this.rules = rules;
    this.matcher = matcher;
    this.asOf = asOf;
    this.problems = problems;
  }

  /** The ruling on every question of the pass that has no problem. */
  List<Ruling> hear(RuleBase engine, Dossier dossier, Pass pass) {
    Findings findings = new Findings(engine.run(dossier, values -> policies(pass.dates(), values)));
    pass.dates().forEach((policy, date) -> read(rules(policy), date, findings));
    List<Ruling> rulings = new ArrayList<>();
    for (Question question : pass.questions()) {
      rule(question, findings).ifPresent(rulings::add);
    }
    return rulings;
  }

  /**
   * Refused if every rule fails whatever the parameters are, else undetermined. A bond that was not
   * issued has no day of issue, and is refused for the former, not held up for the latter.
   */
  Ruling suspend(Pending pending) {
    Policy unplaced = new Policy(pending.policy(), LocalDate.MIN, asOf, NoFactValues.INSTANCE);
    List<RuleReading> readings =
        rulesOf(pending.policy(), pending.matter().clause()).stream()
            .flatMap(rule -> matcher.read(rule, unplaced, pending.subject(), problems).stream())
            .toList();
    return readings.stream().allMatch(reading -> reading.truth() == Truth.FALSE)
        ? new Ruling.Refused(pending.matter(), readings)
        : new Ruling.Undetermined(pending.matter(), asked(pending, readings), null, List.of());
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

  private List<Policy> policies(Map<String, LocalDate> dates, FactValues values) {
    List<Policy> policies = new ArrayList<>();
    dates.forEach((id, date) -> policies.add(new Policy(rules(id).document(), date, asOf, values)));
    return policies;
  }

  /** Reads every rule for every subject, also where no ruling hangs on it: it is a check. */
  private void read(PolicyRules policy, LocalDate date, Findings findings) {
    PolicyDocument document = policy.document();
    Policy words = new Policy(document, date, asOf, NoFactValues.INSTANCE);
    for (RuleTree rule : policy.rules()) {
      String type =
          Objects.requireNonNull(document.clauses().get(rule.clause()), rule.clause()).subject();
      for (Fact subject : matcher.facts().of(type)) {
        matcher
            .read(rule, words, subject, problems)
            .ifPresent(
                reading -> {
                  findings.read(document.id(), subject.id(), reading);
                  compare(document.id(), rule, subject, date, findings);
                });
      }
    }
  }

  private void compare(
      String policy, RuleTree rule, Fact subject, LocalDate date, Findings findings) {
    RuleReading reading = findings.reading(policy, rule, subject.id());
    boolean fired = !findings.outcomes(policy, rule, subject.id()).isEmpty();
    if (reading != null && fired != (reading.truth() == Truth.TRUE)) {
      problems.accept(
          Problem.at(
              rule.place(),
              EvaluationProblem.ENGINE_DISAGREEMENT,
              rule.name(),
              subject.id().toString(),
              date.toString(),
              Truth.of(fired).name(),
              reading.truth().name()));
    }
  }

  private Optional<Ruling> rule(Question question, Findings findings) {
    List<RuleTree> clause = rulesOf(question.policy(), question.clause().id());
    Verdict verdict = new Verdict(question, readings(question, clause, findings));
    List<Candidate> met =
        clause.stream().flatMap(rule -> met(rule, question, findings, verdict)).toList();
    if (met.isEmpty()) {
      return Optional.of(verdict.unmet());
    }
    Candidate first = met.get(0);
    met.stream()
        .filter(other -> !other.agrees(first))
        .findFirst()
        .ifPresent(other -> conflict(question, first.rule(), other.rule()));
    return Optional.of(first.ruling());
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

  private static List<RuleReading> readings(
      Question question, List<RuleTree> clause, Findings findings) {
    return clause.stream()
        .map(rule -> findings.reading(question.policy().id(), rule, question.subject().id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<RuleTree> rulesOf(PolicyDocument policy, String clause) {
    return rules(policy.id()).rules().stream()
        .filter(rule -> rule.clause().equals(clause))
        .toList();
  }

  private PolicyRules rules(String policy) {
    return Objects.requireNonNull(rules.policies().get(policy), policy);
  }
}
