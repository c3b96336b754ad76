package org.huice.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.evaluation.Evaluator;

/** Times decisions by some policies, and their rules one by one. */
final class PolicyClock {
  private final String name;
  private final Evaluator evaluator;
  private final List<Applicant> applicants;
  private final List<RuleClock> rules;
  private final List<Long> rounds = new ArrayList<>();
  private int undecided;

  PolicyClock(String name, Evaluator evaluator, List<Applicant> applicants, List<RuleClock> rules) {
    this.name = name;
    this.evaluator = evaluator;
    this.applicants = applicants;
    this.rules = rules;
  }

  /** Decides all applicants once, then reads each rule. */
  void run(Stopwatch watch, boolean kept) {
    long took = watch.time(this::decide);
    if (kept) {
      rounds.add(took);
    }
    rules.forEach(rule -> rule.run(watch, kept));
  }

  private void decide() {
    int without = 0;
    for (Applicant applicant : applicants) {
      if (evaluator.decide(applicant.dossier(), applicant.asOf()).determination() == null) {
        without++;
      }
    }
    undecided = without;
  }

  /** How long a decision took. */
  Span decided() {
    return Span.of(rounds);
  }

  /** How many rounds were kept. */
  int rounds() {
    return rounds.size();
  }

  /** What came of the rounds, the slowest rules first. */
  PolicyTime told() {
    List<RuleTime> told =
        rules.stream()
            .map(RuleClock::told)
            .sorted(
                Comparator.comparing((RuleTime rule) -> -rule.reading().median())
                    .thenComparing(RuleTime::rule))
            .toList();
    return new PolicyTime(name, decided(), undecided, told);
  }
}
