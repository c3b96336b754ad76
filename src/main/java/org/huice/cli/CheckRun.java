package org.huice.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Supplement;
import org.huice.engine.RuleBase;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.TextBytes;
import org.jspecify.annotations.Nullable;

/** Decides fact files by one rule set on one day. */
final class CheckRun {
  private final RuleSet effective;
  private final @Nullable RuleArchive archive;
  private final Evaluator evaluator;
  private final @Nullable Overlay overlay;
  private final LocalDate day;
  private final Supplement supplement;
  private final CrossChecking checking;

  /**
   * By these rules.
   *
   * @param archive the files of the rules; null where they are of no folder
   */
  CheckRun(
      RuleSet rules,
      @Nullable RuleArchive archive,
      RuleBase engine,
      @Nullable Overlay overlay,
      LocalDate day) {
    this(
        overlay == null ? rules : rules.with(overlay),
        archive,
        new Evaluator(rules, engine, overlay),
        overlay,
        day,
        Supplement.NONE,
        CrossChecking.EVERY);
  }

  private CheckRun(
      RuleSet effective,
      @Nullable RuleArchive archive,
      Evaluator evaluator,
      @Nullable Overlay overlay,
      LocalDate day,
      Supplement supplement,
      CrossChecking checking) {
    this.effective = effective;
    this.archive = archive;
    this.evaluator = evaluator;
    this.overlay = overlay;
    this.day = day;
    this.supplement = supplement;
    this.checking = checking;
  }

  /** The same, with facts that are known elsewhere. */
  CheckRun with(Supplement known) {
    return new CheckRun(effective, archive, evaluator, overlay, day, known, checking);
  }

  /** The same, holding only some dossiers against the second reading. */
  CheckRun checking(CrossChecking some) {
    return new CheckRun(
        effective, archive, evaluator.checking(some), overlay, day, supplement, some);
  }

  /** Which dossiers are held against the second reading. */
  CrossChecking checking() {
    return checking;
  }

  /** What is added to the facts of a file. */
  Supplement supplement() {
    return supplement;
  }

  /** The rules with the overlay's values. */
  RuleSet effective() {
    return effective;
  }

  /** The files of the rules, by which they can be read again. */
  RuleArchive archive() {
    return Objects.requireNonNull(archive);
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
                    .flatMap(node -> dossier(node, file, counted))
                    .flatMap(dossier -> decide(dossier, counted, disputed))
                    .map(determination -> new Decided(file, text.charset(), determination, null)));
  }

  private Optional<Dossier> dossier(Node facts, String file, Counted counted) {
    return new DossierReader(effective.vocabulary())
        .read(facts, file, counted)
        .filter(dossier -> counted.none())
        .flatMap(dossier -> supplement.to(facts, dossier, counted))
        .filter(dossier -> counted.none());
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
