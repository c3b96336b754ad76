package org.huice.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * Times the policies of a rule set on applicants: each policy alone, as every verb decides, then
 * each of its rules by the second reading, since the engine runs all rules as one and has no time
 * of single ones. Rounds of all follow each other, every other one from the last to the first, so
 * that what is compared ran next to each other; the first two are not kept, since Java is still
 * compiling.
 */
public final class Bench {
  private static final int WARM = 2;
  private static final int FEWEST = 3;
  private static final int MOST = 50;

  private final RuleSet rules;
  private final Function<RuleSet, RuleBase> engine;

  /**
   * For one rule set.
   *
   * @param engine compiles a rule set, or takes it from a cache
   */
  public Bench(RuleSet rules, Function<RuleSet, RuleBase> engine) {
    this.rules = rules;
    this.engine = engine;
  }

  /**
   * Measures.
   *
   * @param applicants at least one
   * @param seconds of CPU time after which no further round begins, once there are three
   * @throws org.huice.engine.EngineFailure if the rules cannot be compiled or run
   */
  public BenchReport run(List<Applicant> applicants, long seconds) {
    PolicyClock whole = clock("", rules, applicants, List.of());
    List<PolicyClock> policies = policies(applicants);
    List<PolicyClock> order = new ArrayList<>(policies);
    order.add(whole);
    Stopwatch watch = new Stopwatch(applicants.size());
    long begin = Stopwatch.now();
    long budget = seconds * 1_000_000_000L;
    for (int round = 0; isWanted(whole.rounds(), begin + budget); round++) {
      boolean kept = round >= WARM && Stopwatch.now() >= begin + budget / 3;
      order.forEach(clock -> clock.run(watch, kept));
      Collections.reverse(order);
    }
    List<PolicyTime> slowestFirst =
        policies.stream()
            .map(PolicyClock::told)
            .sorted(
                Comparator.comparing((PolicyTime policy) -> -policy.decided().median())
                    .thenComparing(PolicyTime::policy))
            .toList();
    return new BenchReport(applicants.size(), whole.rounds(), whole.decided(), slowestFirst);
  }

  private static boolean isWanted(int kept, long end) {
    return kept < FEWEST || (kept < MOST && Stopwatch.now() < end);
  }

  private List<PolicyClock> policies(List<Applicant> applicants) {
    Matchers matchers = new Matchers(rules.vocabulary());
    List<PolicyClock> clocks = new ArrayList<>();
    rules
        .policies()
        .forEach(
            (id, policy) ->
                clocks.add(
                    clock(
                        id,
                        rules.only(Set.of(id), between -> false),
                        applicants,
                        rules(policy, applicants, matchers))));
    return clocks;
  }

  private PolicyClock clock(
      String name, RuleSet some, List<Applicant> applicants, List<RuleClock> ruleClocks) {
    Evaluator evaluator = new Evaluator(some, engine.apply(some), null);
    return new PolicyClock(name, evaluator, applicants, ruleClocks);
  }

  private static List<RuleClock> rules(
      PolicyRules policy, List<Applicant> applicants, Matchers matchers) {
    return policy.rules().stream()
        .map(rule -> new RuleClock(rule, policy.document(), applicants, matchers))
        .toList();
  }
}
