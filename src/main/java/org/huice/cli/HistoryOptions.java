package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.huice.audit.LedgerHistory;
import org.huice.ledger.MarkKey;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where an applicant's earlier awards come. */
final class HistoryOptions {
  private static final String LEDGER = "ledger";

  @Option(names = "--history", paramLabel = "ledger", descriptionKey = "history", order = 68)
  private @Nullable String source;

  /**
   * Whether they come from a ledger.
   *
   * @throws CannotRun if another source is named
   */
  boolean asked(Words words) {
    if (source != null && !source.equals(LEDGER)) {
      throw new CannotRun(words.say("history.badSource", source));
    }
    return source != null;
  }

  /**
   * Decides with the earlier awards of every applicant, where they are asked for.
   *
   * @param key the file of the ledger's key, as in {@link #open}
   * @param decide returns the exit code
   * @return the exit code; also where the rules have problems, or no place for earlier awards, or
   *     the ledger is not as it was recorded, which is then printed
   * @throws CannotRun if no ledger is named, the source is unknown, or the day, the rules or the
   *     overlay cannot be read
   */
  int known(
      DecidingOptions deciding,
      LedgerPlace place,
      @Nullable Path key,
      Surroundings surroundings,
      Words words,
      ToIntFunction<CheckRun> decide) {
    asked(words);
    Optional<HistoryRun> known =
        deciding
            .prepare(surroundings, words)
            .flatMap(run -> open(run, place, key, null, surroundings, words));
    if (known.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    try (HistoryRun open = known.get()) {
      return decide.applyAsInt(open.run());
    }
  }

  /**
   * The run with the earlier awards of every applicant.
   *
   * @param key the file of the ledger's key, by which one knows whose entries were erased; null for
   *     the one that is at hand without being named, if any
   * @param upTo the last entry that counts, where a run is taken up again; null for all
   * @return nothing where the rules have no place for them, or the ledger is not as it was
   *     recorded, which is then printed
   * @throws CannotRun if no ledger is named, or the source is unknown
   */
  Optional<HistoryRun> open(
      CheckRun run,
      LedgerPlace place,
      @Nullable Path key,
      @Nullable Long upTo,
      Surroundings surroundings,
      Words words) {
    if (!asked(words)) {
      return Optional.of(new HistoryRun(run, null, 0));
    }
    LedgerReading ledger = LedgerDoor.read(place, surroundings, words);
    Optional<HistoryRun> opened = Optional.empty();
    try {
      if (!LedgerSigned.isSound(ledger, "history.altered", surroundings, words)) {
        return opened;
      }
      long size = ledger.view().size();
      long last = upTo == null ? size : Math.min(upTo, size);
      Optional<MarkKey> marks = LedgerKey.marks(key, ledger, surroundings, words);
      opened = open(run, ledger, last, marks.orElse(null), surroundings, words);
      return opened;
    } finally {
      if (opened.isEmpty()) {
        ledger.close();
      }
    }
  }

  private static Optional<HistoryRun> open(
      CheckRun run,
      LedgerReading ledger,
      long upTo,
      @Nullable MarkKey marks,
      Surroundings surroundings,
      Words words) {
    List<Problem> problems = new ArrayList<>();
    Optional<LedgerHistory> history =
        LedgerHistory.of(
            ledger.view(),
            ledger.rows(),
            ledger.where(),
            run.effective(),
            run.day(),
            upTo,
            marks,
            problems::add);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    history.ifPresent(known -> tellErased(ledger, known.marked(), surroundings, words));
    return history.map(known -> new HistoryRun(run.with(known), ledger, upTo));
  }

  /** Whose they were nobody knows: their awards cannot be among those supplied. */
  private static void tellErased(
      LedgerReading ledger, Set<Long> marked, Surroundings surroundings, Words words) {
    Question erasures = new Question("erasure", null, null, null, null, null, null, List.of());
    try (Stream<Indexed> found = ledger.rows().find(erasures)) {
      List<Long> erased =
          found
              .flatMap(one -> one.row().refers().stream())
              .filter(number -> !marked.contains(number))
              .distinct()
              .sorted()
              .toList();
      if (!erased.isEmpty()) {
        List<String> first = erased.stream().limit(10).map(String::valueOf).toList();
        surroundings.err().println(words.say("history.erased", erased.size(), words.list(first)));
      }
    }
  }
}
