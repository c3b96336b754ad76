package org.huice.timing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Matcher;
import org.huice.matching.MatchingProblem;
import org.huice.matching.ReadyRule;
import org.huice.matching.Workload;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.rule.Policy;

/** Times one rule: what the second matcher asks of it in a decision, for every subject. */
final class RuleClock {
  private final RuleTree rule;
  private final Breadth breadth;
  private final ReadyRule ready;
  private final List<Held> held;
  private final List<Long> rounds = new ArrayList<>();

  /** One applicant, with what does not depend on the round. */
  private record Held(Applicant applicant, Matcher matcher, Policy policy, List<Fact> subjects) {}

  RuleClock(RuleTree rule, PolicyDocument document, List<Applicant> applicants, Matchers matchers) {
    this.rule = rule;
    this.breadth = Breadth.of(rule);
    this.ready = matchers.ready(rule);
    String subject = Objects.requireNonNull(document.clauses().get(rule.clause())).subject();
    this.held =
        applicants.stream()
            .map(
                applicant -> {
                  Matcher matcher = matchers.of(applicant);
                  Policy policy =
                      new Policy(
                          document, applicant.asOf(), applicant.asOf(), FactsAsGiven.INSTANCE);
                  return new Held(applicant, matcher, policy, matcher.facts().of(subject));
                })
            .toList();
  }

  /** Holds the rule against all applicants once. */
  void run(Stopwatch watch, boolean kept) {
    long took = watch.time(() -> held.forEach(this::ask));
    if (kept) {
      rounds.add(took);
    }
  }

  /** As a decision does: only what may be too much to look at is read from the tree at once. */
  private void ask(Held one) {
    List<Problem> problems = new ArrayList<>();
    if (!breadth.isReadable(one.applicant().dossier().facts().size())) {
      read(one, problems);
    } else {
      for (Fact subject : one.subjects()) {
        one.matcher().answer(ready, one.policy(), subject, problems::add);
      }
    }
  }

  private void read(Held one, List<Problem> problems) {
    for (Fact subject : one.subjects()) {
      Optional<RuleReading> reading =
          one.matcher().read(rule, one.policy(), subject, problems::add);
      if (reading.filter(found -> found.truth() == Truth.TRUE).isPresent()) {
        one.matcher().matches(rule, one.policy(), subject, problems::add);
      }
    }
  }

  /** What came of the rounds. */
  RuleTime told() {
    Held most = held.get(0);
    BigInteger steps = BigInteger.ZERO;
    int tooMuch = 0;
    for (Held one : held) {
      Workload work = new Workload(one.matcher().facts());
      work.add(rule);
      tooMuch += work.isTooMuch() || isRefused(one) ? 1 : 0;
      if (work.steps().compareTo(steps) > 0) {
        steps = work.steps();
        most = one;
      }
    }
    String where = most.applicant().dossier().file();
    return new RuleTime(
        rule.name(), rule.place(), Span.of(rounds), steps, where, causes(most, steps, tooMuch));
  }

  private boolean isRefused(Held one) {
    List<Problem> problems = new ArrayList<>();
    read(one, problems);
    return problems.stream()
        .anyMatch(problem -> problem.code().equals(MatchingProblem.TOO_MANY_COMBINATIONS));
  }

  private List<Cause> causes(Held most, BigInteger steps, int tooMuch) {
    List<Cause> causes = new ArrayList<>();
    if (tooMuch > 0) {
      causes.add(new Cause(Cause.Kind.TOO_MUCH, List.of(Integer.toString(tooMuch))));
    }
    causes.addAll(Causes.of(rule, most.matcher().facts(), steps));
    return causes;
  }
}
