package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.WorldPlan;
import org.huice.engine.Firing;
import org.huice.engine.Ran;
import org.huice.engine.RuleBase;
import org.huice.engine.Run;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;

/**
 * What a dossier is told by the engine does not hang on who else is in the session. The neighbours
 * are as bad as they come: facts of other dossiers have the same keys and values from the same
 * small pools, lists are empty or absent, and each dossier has its own policies in force on its own
 * days, or none.
 */
class BatchTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN,
          LocalDate.of(2025, 2, 28),
          LocalDate.of(2025, 6, 30),
          LocalDate.of(2026, 6, 30));

  @Property(tries = 5, seed = "7115", edgeCases = EdgeCasesMode.NONE)
  void a_hundred_together_are_told_what_each_is_told_alone(@ForAll("worlds") WorldPlan plan) {
    same(plan);
  }

  @Tag("nightly")
  @AddLifecycleHook(Nightly.class)
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void twenty_thousand_in_hundreds_are_told_what_each_is_told_alone(
      @ForAll("worlds") WorldPlan plan) {
    same(plan);
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(100);
  }

  private static void same(WorldPlan plan) {
    Trial trial = Trial.of(plan.folder());
    RuleBase engine = trial.engine();
    List<Run> runs = new ArrayList<>();
    List<RandomFacts> facts = new ArrayList<>();
    for (FactsPlan dossier : plan.dossiers()) {
      RandomFacts own = RandomFacts.of(trial.folder().vocabulary(), dossier);
      facts.add(own);
      Choices choices = new Choices(dossier.seed());
      runs.add(new Run(trial.dossier(own), policies(trial, engine, own.asOf(), choices)));
    }
    List<Ran> together = engine.run(runs);
    assertThat(together).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      List<Firing> alone = engine.run(List.of(runs.get(i))).get(0).firings();
      List<String> told = said(together.get(i).firings());
      if (!told.equals(said(alone))) {
        assertThat(told).as(trial.kept(facts.get(i))).isEqualTo(said(alone));
      }
    }
  }

  /** Some are not in force, and each has its own day. */
  private static List<Policy> policies(
      Trial trial, RuleBase engine, LocalDate asOf, Choices choices) {
    List<Policy> policies = new ArrayList<>();
    for (PolicyRules policy : trial.rules().policies().values()) {
      if (choices.chance(75)) {
        LocalDate day = choices.chance(40) ? choices.of(DAYS) : asOf;
        policies.add(new Policy(policy.document(), day, asOf, engine.values()));
      }
    }
    return policies;
  }

  /** In the order that is promised; what it leaves open, by the matches. */
  private static List<String> said(List<Firing> firings) {
    assertThat(firings).isSorted();
    return firings.stream().map(BatchTest::said).sorted().toList();
  }

  private static String said(Firing firing) {
    return String.join(
        " ",
        firing.policy(),
        firing.rule(),
        firing.clause(),
        firing.subject().toString(),
        firing.match().toString(),
        firing.outcome().toString());
  }
}
