package org.huice.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.store.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Decides one recorded determination again and holds it against what was recorded: the bytes of the
 * core, the digests of what stands beside the entry, and what the entry itself says. It reads no
 * ledger, so that many threads may do so at a time.
 *
 * @param entry what the ledger says
 * @param payload what stands beside it; null where nothing does any more
 * @param erasedBy the entry that says it was erased
 * @param rules by which it was decided; empty where the ledger has none of that id
 */
record DeterminationReplay(
    RecordedEntry entry,
    @Nullable Payload payload,
    OptionalLong erasedBy,
    Optional<RecordedRules> rules) {
  /**
   * What came of it.
   *
   * @param replayed the verdict
   * @param determination made again; null where none could be made
   */
  record Outcome(Replayed replayed, @Nullable Determination determination) {}

  /** Replays it; nothing is thrown. */
  Outcome run() {
    try {
      return payload == null
          ? outcome(new Verdict.Erased(erasedBy), null, null)
          : alike(payload).orElseGet(() -> run(payload));
    } catch (RuntimeException | StackOverflowError failure) {
      return refused(ReplayProblem.REPLAY_FAILED, failure.getClass().getSimpleName());
    }
  }

  /**
   * The usual case: the core comes out the same, byte for byte, and so was read rightly though
   * hardly looked at. Empty in any other case, which is for somebody to look into.
   */
  private Optional<Outcome> alike(Payload beside) {
    try {
      RecordedCore core = RecordedCore.brief(beside.core());
      Determination made = again(core).determination();
      if (made == null || !Arrays.equals(core.bytes(), CoreSchema.write(core.schema(), made))) {
        return Optional.empty();
      }
      Differences said = new Differences();
      entry.compare(core.tree(), said);
      digests(beside, said);
      return Optional.of(outcome(said.verdict(), applicant(made), made));
    } catch (RuntimeException | StackOverflowError unusual) {
      return Optional.empty();
    }
  }

  private static String applicant(Determination made) {
    return made.dossier().applicant().id().toString();
  }

  private void digests(Payload beside, Differences differences) {
    entry.digest("core", beside.salt(), beside.core(), differences);
    entry.digest("text", beside.salt(), beside.text(), differences);
  }

  private Outcome run(Payload beside) {
    Differences digests = new Differences();
    digests(beside, digests);
    Optional<RecordedCore> core = RecordedCore.read(beside.core());
    if (core.isEmpty()) {
      return digests.isEmpty()
          ? refused(ReplayProblem.CORE_BROKEN)
          : outcome(digests.verdict(), null, null);
    }
    Differences said = new Differences();
    entry.compare(core.get().tree(), said);
    said.addAll(digests);
    return decide(core.get(), said);
  }

  /** What is wrong with the entry weighs more than that nothing can be decided again. */
  private Outcome decide(RecordedCore core, Differences said) {
    DecidedAgain again = again(core);
    Determination made = again.determination();
    if (made == null) {
      return outcome(said.isEmpty() ? again.why() : said.verdict(), null, null);
    }
    byte[] now = CoreSchema.write(core.schema(), made);
    Differences differences = new Differences();
    RecordedBytes.compare(core.bytes(), core.tree().map(), now, differences);
    differences.addAll(said);
    return outcome(differences.verdict(), applicant(made), made);
  }

  /** What came of deciding again: a determination, or why there is none. */
  private record DecidedAgain(@Nullable Determination determination, Verdict why) {
    static DecidedAgain none(Verdict why) {
      return new DecidedAgain(null, why);
    }

    static DecidedAgain none(List<Problem> problems) {
      return none(new Verdict.Refused(problems));
    }
  }

  private DecidedAgain again(RecordedCore core) {
    if (!CoreSchema.isKnown(core.schema())) {
      String newest = String.valueOf(CoreSchema.newest());
      return DecidedAgain.none(
          List.of(problem(ReplayProblem.CORE_NEWER, String.valueOf(core.schema()), newest)));
    }
    if (rules.isEmpty()) {
      return DecidedAgain.none(new Verdict.RuleSetMissing(entry.ruleSet()));
    }
    RecordedRules.Side side = rules.get().under(core.overlay());
    RuleSet effective = side.rules();
    Evaluator evaluator = side.evaluator();
    if (effective == null || evaluator == null) {
      return DecidedAgain.none(side.problems());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier = core.dossier(entry.place(), effective.vocabulary(), problems::add);
    if (dossier.isEmpty()) {
      return DecidedAgain.none(problems);
    }
    Evaluation evaluation = evaluator.decide(dossier.get(), core.asOf());
    Determination made = evaluation.determination();
    return made == null
        ? DecidedAgain.none(evaluation.problems())
        : new DecidedAgain(made, new Verdict.Same());
  }

  private Outcome outcome(
      Verdict verdict, @Nullable String about, @Nullable Determination determination) {
    return new Outcome(entry.replayed(about, verdict), determination);
  }

  private Outcome refused(ReplayProblem code, String... arguments) {
    return outcome(new Verdict.Refused(List.of(problem(code, arguments))), null, null);
  }

  private Problem problem(ReplayProblem code, String... arguments) {
    return Problem.at(Place.of(entry.place()), code, arguments);
  }
}
