package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.WorldPlan;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;

/**
 * Dossiers that are decided together are decided as each is alone: to the last byte of the core,
 * and to the last word of what is wrong. Random facts bring their own contradictions: days after
 * the decision, rules that say different things, deductions larger than their base.
 */
class ManyDossiersTest {
  @Property(tries = 15, seed = "8404", edgeCases = EdgeCasesMode.NONE)
  void many_dossiers_are_decided_as_each_is_alone(@ForAll("worlds") WorldPlan plan) {
    Trial trial = Trial.of(plan.folder());
    List<Dossier> dossiers = new ArrayList<>();
    for (FactsPlan facts : plan.dossiers()) {
      dossiers.add(trial.dossier(RandomFacts.of(trial.folder().vocabulary(), facts)));
    }
    LocalDate asOf = RandomFacts.of(trial.folder().vocabulary(), plan.dossiers().get(0)).asOf();
    Evaluator checking = new Evaluator(trial.rules(), trial.engine(), null);
    agree(checking, dossiers, asOf);
    agree(checking.checking(CrossChecking.NONE), dossiers, asOf);
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(25);
  }

  private static void agree(Evaluator evaluator, List<Dossier> dossiers, LocalDate asOf) {
    List<String> alone = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      alone.add(said(evaluator.decide(dossier, asOf)));
    }
    List<String> together =
        evaluator.decideAll(dossiers, asOf).stream().map(ManyDossiersTest::said).toList();
    assertThat(together).isEqualTo(alone);
  }

  /** The whole core, with every reading, or the problems. */
  private static String said(Evaluation evaluation) {
    Determination decided = evaluation.determination();
    return decided == null
        ? evaluation.problems().toString()
        : new String(CoreJson.write(decided), StandardCharsets.UTF_8);
  }
}
