package org.huice.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Supplement;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.page.Reasons;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Decides entries of a register and writes what becomes of each: one line of canonical JSON with
 * totals, rulings and their reasons, or with the problems for which it was rejected. Nothing that
 * happens to one entry keeps another from its line.
 */
public final class ResultLines implements LineMaker {
  private final DossierReader reader;
  private final Evaluator evaluator;
  private final LocalDate asOf;
  private final DecidedLine decided;
  private final RejectedLine rejected;
  private final SharedMark sharedMark;
  private final Supplement supplement;

  private ResultLines(
      DossierReader reader,
      Evaluator evaluator,
      LocalDate asOf,
      DecidedLine decided,
      RejectedLine rejected,
      SharedMark sharedMark,
      Supplement supplement) {
    this.reader = reader;
    this.evaluator = evaluator;
    this.asOf = asOf;
    this.decided = decided;
    this.rejected = rejected;
    this.sharedMark = sharedMark;
    this.supplement = supplement;
  }

  /** The same, with facts that are known elsewhere added to those of each entry. */
  public ResultLines with(Supplement known) {
    return new ResultLines(reader, evaluator, asOf, decided, rejected, sharedMark, known);
  }

  /**
   * How much a line tells.
   *
   * @param all whether also what does not apply or is not in force
   * @param full whether also the whole core of the determination
   */
  public record Detail(boolean all, boolean full) {}

  /** {@link #of(RuleSet, Overlay, Evaluator, LocalDate, Words, Detail)} that marks no values. */
  public static ResultLines of(
      RuleSet effective, Evaluator evaluator, LocalDate asOf, Words words, Detail detail) {
    return of(effective, null, evaluator, asOf, words, detail);
  }

  /**
   * Lines of one run.
   *
   * @param effective the rules with the overlay's values
   * @param overlay whose values reasons mark; null where there is none
   * @param evaluator of the same rules and overlay
   * @param asOf the day of the decisions
   * @param words in whose language reasons and problems are told
   */
  public static ResultLines of(
      RuleSet effective,
      @Nullable Overlay overlay,
      Evaluator evaluator,
      LocalDate asOf,
      Words words,
      Detail detail) {
    return new ResultLines(
        new DossierReader(effective.vocabulary()),
        evaluator,
        asOf,
        decided(effective, overlay, words, detail),
        new RejectedLine(words.locale()),
        new SharedMark(effective.vocabulary(), words.locale()),
        Supplement.NONE);
  }

  private static DecidedLine decided(
      RuleSet rules, @Nullable Overlay overlay, Words words, Detail detail) {
    return new DecidedLine(
        new Reasons(words, rules, overlay),
        new Claiming(rules),
        matter -> isLevy(rules, matter),
        detail,
        words.locale());
  }

  private static boolean isLevy(RuleSet rules, Matter matter) {
    PolicyRules policy = rules.policies().get(matter.policy());
    Clause clause = policy == null ? null : policy.document().clauses().get(matter.clause());
    return clause != null && clause.kind() == Clause.Kind.LEVY;
  }

  @Override
  public byte[] line(Entry entry) {
    try {
      return decide(entry);
    } catch (RuntimeException | StackOverflowError failure) {
      // Its message and stack may differ from run to run, as the virtual machine leaves them out.
      return rejected.line(entry, List.of(failed(entry, failure.getClass().getSimpleName())));
    }
  }

  /**
   * The line of an entry that is rejected only since its applicant has several: whoever adds them
   * up would pay twice.
   *
   * @param line that decides it
   * @param other the number of another entry of the same applicant
   */
  public byte[] repeated(byte[] line, long other) {
    return ResultLine.read(line) instanceof ResultLine.Decided decided
        ? rejected.repeated(decided, other)
        : line;
  }

  /** Marks entries that are paid for what another one is paid for. */
  public Marking marking() {
    return sharedMark;
  }

  private byte[] decide(Entry entry) {
    List<Problem> problems = new ArrayList<>();
    Optional<Node> facts = entry.read(problems::add);
    Optional<Dossier> dossier =
        facts.flatMap(node -> reader.read(node, entry.place().file(), problems::add));
    if (dossier.isEmpty() || !problems.isEmpty()) {
      return rejected.line(entry, told(entry, problems));
    }
    dossier = supplement.to(facts.orElseThrow(), dossier.get(), problems::add);
    if (dossier.isEmpty() || !problems.isEmpty()) {
      return rejected.line(entry, told(entry, placed(facts, problems)));
    }
    Evaluation evaluation = evaluator.decide(dossier.get(), asOf);
    Determination determination = evaluation.determination();
    return determination == null
        ? rejected.line(entry, told(entry, placed(facts, evaluation.problems())))
        : decided.line(entry, determination);
  }

  // Whoever evaluates knows facts only, and the path of a field says little to a clerk.
  private static List<Problem> placed(Optional<Node> facts, List<Problem> problems) {
    return facts
        .map(FieldPlace::new)
        .map(known -> problems.stream().map(known::in).toList())
        .orElse(problems);
  }

  private static List<Problem> told(Entry entry, List<Problem> problems) {
    return problems.isEmpty() ? List.of(failed(entry, "-")) : problems;
  }

  private static Problem failed(Entry entry, String what) {
    return Problem.at(entry.place(), ResultProblem.ENTRY_FAILED, what);
  }
}
