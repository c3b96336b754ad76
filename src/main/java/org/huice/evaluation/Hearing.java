package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.engine.RuleBase;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Match;
import org.huice.matching.Matcher;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Asks engine and matcher about the questions of one pass, compares them, and rules. */
final class Hearing {
  private final RuleSet rules;
  private final Plan plan;
  private final Matcher matcher;
  private final Subjects subjects;
  private final LocalDate asOf;
  private final Consumer<Problem> problems;
  private final CrossCheck check;
  private final Judgement judgement;

  Hearing(
      RuleSet rules,
      Plan plan,
      Matcher matcher,
      Subjects subjects,
      LocalDate asOf,
      Consumer<Problem> problems,
      Consumer<Disagreement> disagreements) {
    this.rules = rules;
    this.plan = plan;
    this.matcher = matcher;
    this.subjects = subjects;
    this.asOf = asOf;
    this.problems = problems;
    this.check = new CrossCheck(problems, disagreements);
    this.judgement = new Judgement(plan, problems);
  }

  /** The ruling on every question of the pass that has no problem. */
  List<Ruling> hear(@Nullable RuleBase engine, Dossier dossier, Pass pass) {
    Findings findings = run(engine, dossier, pass.dates());
    pass.dates().forEach((policy, date) -> read(rules(policy), date, findings));
    List<Ruling> rulings = new ArrayList<>();
    for (Question question : pass.questions()) {
      List<RuleTree> clause = plan.of(question.policy().id(), question.clause().id()).rules();
      rulings.add(judgement.of(question, readings(question, clause, findings), findings));
    }
    return rulings;
  }

  /**
   * The same where the engine is trusted: a rule is read a second time only where nobody can tell
   * otherwise that it is not known, and else when somebody asks.
   */
  List<Ruling> trust(RuleBase engine, Dossier dossier, Pass pass) {
    Findings findings = run(engine, dossier, pass.dates());
    Trust trust = new Trust(plan, matcher, asOf, judgement, problems, dossier, findings);
    List<Ruling> rulings = new ArrayList<>();
    pass.questions().forEach(question -> trust.rule(question).ifPresent(rulings::add));
    return rulings;
  }

  /**
   * What cannot be placed is decided before every day, when no parameter has a value: refused if
   * every rule fails whatever the parameters are, else undetermined. A bond that was not issued has
   * no day of issue, and is refused for the former, not held up for the latter.
   */
  List<Ruling> suspend(@Nullable RuleBase engine, Dossier dossier, List<Pending> pending) {
    if (pending.isEmpty()) {
      return List.of();
    }
    Map<String, LocalDate> before = new TreeMap<>();
    pending.forEach(one -> before.put(one.policy().id(), LocalDate.MIN));
    Findings findings = run(engine, dossier, before);
    before.forEach((policy, date) -> read(rules(policy), date, findings));
    return pending.stream().map(one -> suspend(one, findings)).toList();
  }

  private Findings run(@Nullable RuleBase engine, Dossier dossier, Map<String, LocalDate> dates) {
    return engine == null
        ? Findings.ofReadings()
        : new Findings(engine.run(dossier, values -> policies(dates, values)));
  }

  private Ruling suspend(Pending pending, Findings findings) {
    List<RuleReading> readings =
        plan.of(pending.policy().id(), pending.matter().clause()).rules().stream()
            .flatMap(rule -> read(pending, rule, findings))
            .toList();
    return readings.stream().allMatch(reading -> reading.truth() == Truth.FALSE)
        ? new Ruling.Refused(pending.matter(), readings)
        : new Ruling.Undetermined(pending.matter(), asked(pending, readings), null, readings);
  }

  private static Stream<RuleReading> read(Pending pending, RuleTree rule, Findings findings) {
    return Stream.ofNullable(findings.reading(pending.policy().id(), rule, pending.subject().id()));
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
    Policy words = new Policy(document, date, asOf, FactsAsGiven.INSTANCE);
    for (RuleTree rule : policy.rules()) {
      String type =
          Objects.requireNonNull(document.clauses().get(rule.clause()), rule.clause()).subject();
      Set<FactId> strays = findings.subjects(document.id(), rule);
      strays.removeIf(stray -> !subjects.wanted().test(stray));
      for (Fact subject : subjects.of(type)) {
        strays.remove(subject.id());
        read(words, date, rule, subject, findings);
      }
      strays.forEach(stray -> compare(words, date, rule, stray, findings, List.of()));
    }
  }

  /** Where the reading is not true, there is no need to look for matches. */
  private void read(Policy words, LocalDate date, RuleTree rule, Fact subject, Findings findings) {
    RuleReading reading = matcher.read(rule, words, subject, problems).orElse(null);
    if (reading == null) {
      return;
    }
    findings.read(words.getId(), subject.id(), reading);
    Optional<List<Match>> matches =
        reading.truth() == Truth.TRUE
            ? matcher.matches(rule, words, subject, problems)
            : Optional.of(List.of());
    matches.ifPresent(found -> compare(words, date, rule, subject.id(), findings, found));
  }

  private void compare(
      Policy words,
      LocalDate date,
      RuleTree rule,
      FactId subject,
      Findings findings,
      List<Match> matches) {
    if (findings.isOfReadings()) {
      findings.met(words.getId(), rule, subject, matches);
      return;
    }
    List<Firing> fired = findings.firings(words.getId(), rule, subject);
    check.compare(words.getId(), rule, subject, date, fired, matches);
  }

  private static List<RuleReading> readings(
      Question question, List<RuleTree> clause, Findings findings) {
    return clause.stream()
        .map(rule -> findings.reading(question.policy().id(), rule, question.subject().id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private PolicyRules rules(String policy) {
    return Objects.requireNonNull(rules.policies().get(policy), policy);
  }
}
