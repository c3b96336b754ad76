package org.huice.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.cases.CaseDraft;
import org.huice.cases.Recorder;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Holds original and mutant against situations, so many times and no more. */
final class Trial {
  private final Bench bench;
  private final Mutant mutant;
  private int left;

  Trial(Bench bench, Mutant mutant, int most) {
    this.bench = bench;
    this.mutant = mutant;
    this.left = most;
  }

  /** Whether it has been tried often enough. */
  boolean isOver() {
    return left <= 0;
  }

  /** The example that a situation makes, where it tells the mutant from the original. */
  Optional<CaseDraft> of(Situation situation) {
    left--;
    RuleSet original = bench.with(situation.overlay());
    return bench
        .changed(original, mutant)
        .flatMap(
            changed ->
                bench
                    .dossier(situation.facts())
                    .flatMap(dossier -> of(situation, dossier, original, changed)));
  }

  private Optional<CaseDraft> of(
      Situation situation, Dossier dossier, RuleSet original, RuleSet changed) {
    Determination said = decided(original, dossier, situation);
    if (said == null) {
      return Optional.empty();
    }
    Recorder recorder = new Recorder(said, bench.policy().document().id());
    List<String> other = lines(decided(changed, dossier, situation));
    List<String> expected = new ArrayList<>();
    boolean differs = false;
    for (Ruling ruling : recorder.rulings()) {
      String line = recorder.line(ruling);
      boolean same = other.contains(line);
      differs |= !same;
      if (!same || Recorder.isGiving(ruling)) {
        expected.add(line);
      }
    }
    return differs ? Optional.of(draft(situation, expected)).filter(this::tells) : Optional.empty();
  }

  private static @Nullable Determination decided(RuleSet by, Dossier dossier, Situation situation) {
    return Evaluator.ofReadings(by).decide(dossier, situation.asOf()).determination();
  }

  private List<String> lines(@Nullable Determination determination) {
    if (determination == null) {
      return List.of();
    }
    Recorder recorder = new Recorder(determination, bench.policy().document().id());
    return recorder.rulings().stream().map(recorder::line).toList();
  }

  private static CaseDraft draft(Situation situation, List<String> expected) {
    return new CaseDraft(situation.asOf(), situation.parameters(), situation.facts(), expected);
  }

  /** Whether the example, read again as it would be pasted, passes here and fails there. */
  private boolean tells(CaseDraft draft) {
    if (draft.expected().isEmpty()) {
      return false;
    }
    List<Problem> problems = new ArrayList<>();
    String policy = bench.policy().document().id();
    byte[] text = draft.text("mutant", "").getBytes(StandardCharsets.UTF_8);
    List<PolicyCase> read =
        CaseReader.read(
            "policies/" + policy + "/cases.yaml", text, bench.with(null), problems::add);
    return problems.isEmpty() && read.size() == 1 && tells(read.get(0));
  }

  private boolean tells(PolicyCase example) {
    RuleSet original = bench.with(example.overlay());
    return bench
        .dossier(example.facts())
        .filter(dossier -> Bench.passes(example, dossier, original))
        .flatMap(
            dossier ->
                bench
                    .changed(original, mutant)
                    .filter(changed -> !Bench.passes(example, dossier, changed)))
        .isPresent();
  }
}
