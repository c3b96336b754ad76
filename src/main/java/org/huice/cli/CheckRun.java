package org.huice.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;
import org.huice.tree.TextBytes;
import org.jspecify.annotations.Nullable;

/** Decides fact files by one rule set on one day. */
final class CheckRun {
  private final RuleSet effective;
  private final Evaluator evaluator;
  private final @Nullable Overlay overlay;
  private final LocalDate day;

  CheckRun(RuleSet rules, RuleBase engine, @Nullable Overlay overlay, LocalDate day) {
    this.effective = overlay == null ? rules : rules.with(overlay);
    this.evaluator = new Evaluator(rules, engine, overlay);
    this.overlay = overlay;
    this.day = day;
  }

  /** The rules with the overlay's values. */
  RuleSet effective() {
    return effective;
  }

  /** The overlay; null where there is none. */
  @Nullable Overlay overlay() {
    return overlay;
  }

  /** The day of the decisions. */
  LocalDate day() {
    return day;
  }

  /** By which files are decided. */
  Evaluator evaluator() {
    return evaluator;
  }

  /**
   * The decision on one file; empty if there was any problem.
   *
   * @param disputed told of the facts on which engine and second reading disagree
   */
  Optional<Decided> decide(
      String file, byte[] bytes, Consumer<Problem> problems, Consumer<Dossier> disputed) {
    Counted counted = new Counted(problems);
    if (JsonTree.isTooLarge(file, bytes, counted)) {
      return Optional.empty();
    }
    return TextBytes.decode(file, bytes, counted)
        .flatMap(
            text ->
                JsonTree.read(file, text, counted)
                    .flatMap(
                        node -> new DossierReader(effective.vocabulary()).read(node, file, counted))
                    .filter(dossier -> counted.none())
                    .flatMap(dossier -> decide(dossier, counted, disputed))
                    .map(determination -> new Decided(file, text.charset(), determination)));
  }

  private Optional<Determination> decide(
      Dossier dossier, Consumer<Problem> problems, Consumer<Dossier> disputed) {
    Evaluation evaluation = evaluator.decide(dossier, day);
    evaluation.problems().forEach(problems);
    if (!evaluation.disagreements().isEmpty()) {
      disputed.accept(dossier);
    }
    return Optional.ofNullable(evaluation.determination());
  }

  /** Knows whether any problem came by. */
  private static final class Counted implements Consumer<Problem> {
    private final Consumer<Problem> next;
    private boolean none = true;

    Counted(Consumer<Problem> next) {
      this.next = next;
    }

    @Override
    public void accept(Problem problem) {
      none = false;
      next.accept(problem);
    }

    boolean none() {
      return none;
    }
  }
}
