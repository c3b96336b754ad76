package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.WorldPlan;
import org.huice.determination.Determination;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.EvaluationProblem;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;

/**
 * Engine and matcher agree on random rules and random facts, and what is decided where the engine
 * is trusted is the same to the last reading.
 *
 * <p>A failure says where it has left its rules and facts, and the command that decides them again.
 * To repeat a whole run, write the seed that jqwik reports into {@code seed = "…"}; without one,
 * each run takes its own. {@code mvn -Pnightly verify} looks at 10,000 pairs and more.
 */
class RandomRulesTest {
  /** What random facts may be to random rules without anything being wrong with the program. */
  private static final Set<EvaluationProblem> EXPECTED =
      EnumSet.of(
          EvaluationProblem.CONFLICTING_RULINGS,
          EvaluationProblem.LATER_THAN_DECISION,
          EvaluationProblem.NEGATIVE_AMOUNT);

  @Property(tries = 20, seed = "7115", edgeCases = EdgeCasesMode.NONE)
  void engine_and_matcher_agree_on_500_pairs(@ForAll("worlds") WorldPlan plan) {
    agree(plan);
  }

  @Tag("nightly")
  @AddLifecycleHook(Nightly.class)
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void engine_and_matcher_agree_on_10_000_pairs(@ForAll("worlds") WorldPlan plan) {
    agree(plan);
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(25);
  }

  private static void agree(WorldPlan plan) {
    Trial trial = Trial.of(plan.folder());
    Evaluator evaluator = new Evaluator(trial.rules(), trial.engine(), null);
    for (FactsPlan facts : plan.dossiers()) {
      agree(trial, evaluator, RandomFacts.of(trial.folder().vocabulary(), facts));
    }
  }

  private static void agree(Trial trial, Evaluator evaluator, RandomFacts facts) {
    Evaluation checked = evaluator.decide(trial.dossier(facts), facts.asOf());
    List<Problem> unexpected =
        checked.problems().stream().filter(problem -> !isExpected(problem.code())).toList();
    if (!unexpected.isEmpty()) {
      assertThat(unexpected).as(trial.kept(facts)).isEmpty();
    }
    Evaluation trusted =
        evaluator.checking(CrossChecking.NONE).decide(trial.dossier(facts), facts.asOf());
    if (!said(trusted).equals(said(checked))) {
      assertThat(said(trusted)).as(trial.kept(facts)).isEqualTo(said(checked));
    }
  }

  /** The whole core, with every reading, or the problems. */
  private static String said(Evaluation evaluation) {
    Determination decided = evaluation.determination();
    return decided == null
        ? evaluation.problems().toString()
        : new String(CoreJson.write(decided), StandardCharsets.UTF_8);
  }

  private static boolean isExpected(ProblemCode code) {
    return code instanceof EvaluationProblem known && EXPECTED.contains(known);
  }
}
