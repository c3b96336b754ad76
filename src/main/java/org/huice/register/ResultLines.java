package org.huice.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.Dossier;
import org.huice.dossier.Supplement;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.json.CanonicalWriter;
import org.huice.json.CoreJson;
import org.huice.page.Reasons;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.problem.Problem;
import org.huice.register.EntryReader.Reading;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Decides entries of a register and writes what becomes of each: one line of canonical JSON with
 * totals, rulings and their reasons, or with the problems for which it was rejected. Nothing that
 * happens to one entry keeps another from its line.
 */
public final class ResultLines implements LineMaker {
  /** Enough for several of each place, few enough to stop soon. */
  private static final int STROKE = 500;

  /** More than most lines take. */
  private static final int LINE_BYTES = 1 << 14;

  private final EntryReader reader;
  private final Evaluator evaluator;
  private final LocalDate asOf;
  private final DecidedLine decided;
  private final RejectedLine rejected;
  private final SharedMark sharedMark;

  private ResultLines(
      EntryReader reader,
      Evaluator evaluator,
      LocalDate asOf,
      DecidedLine decided,
      RejectedLine rejected,
      SharedMark sharedMark) {
    this.reader = reader;
    this.evaluator = evaluator;
    this.asOf = asOf;
    this.decided = decided;
    this.rejected = rejected;
    this.sharedMark = sharedMark;
  }

  /** The same, with facts that are known elsewhere added to those of each entry. */
  public ResultLines with(Supplement known) {
    return new ResultLines(reader.with(known), evaluator, asOf, decided, rejected, sharedMark);
  }

  /**
   * How much a line tells.
   *
   * @param all whether also what does not apply or is not in force
   * @param full whether also the whole core of the determination
   * @param brief whether nothing of why, and so nothing by which the core could be told
   */
  public record Detail(boolean all, boolean full, boolean brief) {
    /** With reasons. */
    public Detail(boolean all, boolean full) {
      this(all, full, false);
    }
  }

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
        new EntryReader(effective.vocabulary()),
        evaluator,
        asOf,
        decided(effective, overlay, words, detail),
        new RejectedLine(words.locale()),
        new SharedMark(effective.vocabulary(), words.locale()));
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
      return decide(List.of(entry)).get(0).bytes();
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
    return LineKind.of(line) == LineKind.DECIDED ? rejected.repeated(line, other) : line;
  }

  /** Marks entries that are paid for what another one is paid for. */
  public Marking marking() {
    return sharedMark;
  }

  @Override
  public int stroke() {
    return STROKE;
  }

  @Override
  public boolean packed() {
    return !decided.isBrief();
  }

  @Override
  public List<RunLine> lines(List<Entry> entries) {
    try {
      return decide(entries);
    } catch (RuntimeException | StackOverflowError failure) {
      // Which of them it was shows when each stands alone.
      return LineMaker.super.lines(entries);
    }
  }

  private List<RunLine> decide(List<Entry> entries) {
    List<Reading> readings = entries.stream().map(reader::read).toList();
    List<Dossier> dossiers =
        readings.stream().map(Reading::dossier).filter(Objects::nonNull).toList();
    // Whatever its line looks at stays in memory with an evaluation, so each goes with its line.
    Queue<Evaluation> evaluations = new ArrayDeque<>(evaluator.decideAll(dossiers, asOf));
    List<RunLine> lines = new ArrayList<>(entries.size());
    CanonicalWriter writer = CanonicalWriter.verbatim(LINE_BYTES);
    CoreJson core = new CoreJson();
    for (int i = 0; i < readings.size(); i++) {
      Entry entry = entries.get(i);
      Reading reading = readings.get(i);
      lines.add(
          reading.dossier() == null
              ? RunLine.rejected(rejected.line(entry, told(entry, reading.problems())))
              : line(entry, evaluations.remove(), writer, core));
    }
    return lines;
  }

  private RunLine line(Entry entry, Evaluation evaluation, CanonicalWriter writer, CoreJson core) {
    Determination determination = evaluation.determination();
    if (determination == null) {
      List<Problem> problems = EntryReader.placed(entry, evaluation.problems());
      return RunLine.rejected(rejected.line(entry, told(entry, problems)));
    }
    return new RunLine(
        decided.line(entry, determination, writer, core),
        LineKind.DECIDED,
        PaidMatters.of(determination, entry.place().toString()));
  }

  private static List<Problem> told(Entry entry, List<Problem> problems) {
    return problems.isEmpty() ? List.of(failed(entry, "-")) : problems;
  }

  private static Problem failed(Entry entry, String what) {
    return Problem.at(entry.place(), ResultProblem.ENTRY_FAILED, what);
  }
}
